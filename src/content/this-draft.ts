import type { DraftInput, Silenced } from '../engine/reading';

const NOTHING: Silenced = { rules: [], prints: [] };

/** What was said of one draft, and is forgotten with it. */
export class ThisDraft {
  /** What its writer means it to be. */
  intent: DraftInput['intent'] | null = null;
  /** What is left unsaid in it, and nowhere else. */
  hushed = NOTHING;
  /** The text of which it was said that nothing is left to change. */
  private praisedText: string | null = null;

  /** @param readAgain other things are to be said of it now */
  constructor(private readonly readAgain: () => void) {}

  meantAs(intent: DraftInput['intent'] | null): void {
    this.intent = intent;
    this.readAgain();
  }

  /** How many times something was asked to be left unsaid. */
  get hushes(): number {
    return this.hushed.rules.length + this.hushed.prints.length;
  }

  /** Leaves a rule, or one finding by its print, unsaid. @returns takes it back */
  hush({ rules = [], prints = [] }: Partial<Silenced>): () => void {
    const { hushed } = this;
    this.leaveUnsaid({ rules: [...hushed.rules, ...rules], prints: [...hushed.prints, ...prints] });
    return () =>
      this.leaveUnsaid({
        rules: this.hushed.rules.filter((one) => !rules.includes(one)),
        prints: this.hushed.prints.filter((one) => !prints.includes(one)),
      });
  }

  hearAll(): void {
    this.leaveUnsaid(NOTHING);
  }

  /** Praise is said once, and stands as long as the text does. */
  mayPraise(text: string): boolean {
    return this.praisedText === null || this.praisedText === text;
  }

  praised(text: string): void {
    this.praisedText ??= text;
  }

  private leaveUnsaid(hushed: Silenced): void {
    this.hushed = hushed;
    this.readAgain();
  }
}
