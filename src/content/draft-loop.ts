import type { Finding, Reading } from '../engine/reading';
import { type Caret, caretOf, giveBack } from './caret';
import { isField } from './composer';
import { editBetween, type Span, shifted } from './edit';
import { readEditor } from './read';
import { deepActiveElement } from './shadow';
import { isSettled, underThePen } from './unfinished';

/** Milliseconds without a key before a draft is read. */
const PAUSE = 250;
/** Milliseconds without a key after which even a sentence without an end is spoken about. */
const LONG_PAUSE = 1600;
/** UTF-16 units; nobody posts more, and a pasted book must not stop the page. */
const LONGEST = 60_000;

export interface Heard {
  /** A new reading stands. */
  onReading(): void;
  /** The text was edited; the findings have moved along with it, and those that were touched are gone. */
  onEdit(): void;
  /** The page has drawn something anew, perhaps the editor, and the text is the same. */
  onSame(): void;
}

/** One draft from its first key to its last: follows the text, and has it read when the writer pauses. */
export class DraftLoop {
  text = '';
  reading: Reading | null = null;
  /** What may be said now: the reading's findings where they stand in the text now, without new ones in the sentence under the pen. */
  findings: Finding[] = [];

  private pause: ReturnType<typeof setTimeout> | undefined;
  private longPause: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private isComposing = false;
  private isPasted = false;
  /** What the last change of ours turned into what. */
  private changed: { before: string; after: string } | null = null;
  /** A change of ours is being written. */
  isChanging = false;

  constructor(
    private readonly editor: HTMLElement,
    /** Gives `null` where the field is no longer ours to read. */
    private readonly coached: (text: string) => Reading | null,
    private readonly heard: Heard,
    /** Once aborted, nothing of the draft is read any more. */
    private readonly signal: AbortSignal,
  ) {
    const listening = { capture: true, signal };
    editor.addEventListener('compositionstart', () => this.compose(true), listening);
    editor.addEventListener('compositionend', () => this.compose(false), listening);
    editor.addEventListener('paste', () => this.paste(), listening);
    editor.addEventListener('blur', () => this.text && this.readNow(), listening);
  }

  /** Something may have changed the text: looks in the next frame, when every editor has written what it was told. */
  soon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.follow();
    });
  }

  /** Reads the draft as it stands, whoever asks. */
  readNow(): void {
    this.text = this.currentText();
    this.read(null);
  }

  /**
   * Lets `write` change the draft, and reads what came of it.
   * @returns what `write` gives
   */
  async change<Result>(write: () => Promise<Result>): Promise<Result> {
    const before = this.currentText();
    this.isChanging = true;
    try {
      const result = await write();
      this.readNow();
      this.changed = { before, after: this.text };
      return result;
    } finally {
      this.isChanging = false;
    }
  }

  /** Not the text, but what belongs to it has changed: a picture was attached. */
  again(): void {
    if (this.reading) this.readAfter(PAUSE);
  }

  /** The draft as it stands, without another reading of it. */
  close(): string {
    this.rest();
    this.text = this.currentText();
    return this.text;
  }

  /** Nothing more is said about this draft until it is typed in again. */
  rest(): void {
    clearTimeout(this.pause);
    clearTimeout(this.longPause);
  }

  private follow(): void {
    if (this.signal.aborted) return;
    const before = this.text;
    this.text = this.currentText();
    const edit = editBetween(before, this.text);
    if (!edit) return this.heard.onSame();
    if (this.changed?.before === this.text && this.changed.after === before) this.unselect();
    this.findings = this.findings.map((finding) => shifted(finding, edit)).filter((finding) => finding !== null);
    this.heard.onEdit();
    this.readAfter(this.isPasted ? 0 : PAUSE);
    this.isPasted = false;
  }

  /** An undo also brings back the selection in which the change was made, and the next key would overwrite the words just restored. */
  private unselect(): void {
    const caret = this.caret();
    if (caret && caret.end > caret.start) giveBack(this.editor, { start: caret.end, end: caret.end, backwards: false });
  }

  private readAfter(pause: number): void {
    this.rest();
    if (this.isComposing) return;
    this.pause = setTimeout(() => this.read(underThePen(this.text, this.caret()?.end ?? null)), pause);
    this.longPause = setTimeout(() => this.read(null), LONG_PAUSE);
  }

  private read(pen: Span | null): void {
    if (this.signal.aborted) return;
    this.reading = this.coached(this.text);
    const found = this.reading?.findings ?? [];
    this.findings = found.filter((finding) => isSettled(finding, pen) || this.isSaid(finding));
    if (this.findings.length === found.length) this.rest();
    this.heard.onReading();
  }

  /** What already stands there is not taken away while its sentence is changed at another word. */
  private isSaid({ rule, start, end }: Finding): boolean {
    return this.findings.some((said) => said.rule === rule && said.start === start && said.end === end);
  }

  /** An input method has begun a word, or is done with it. */
  compose(isComposing: boolean): void {
    this.isComposing = isComposing;
    if (isComposing) this.rest();
    else this.readAfter(PAUSE);
  }

  private paste(): void {
    this.isPasted = true;
    this.soon();
  }

  private caret(): Caret | null {
    const { editor } = this;
    return editor.contains(deepActiveElement()) ? caretOf(editor) : null;
  }

  private currentText(): string {
    const { editor } = this;
    return (isField(editor) ? editor.value : readEditor(editor).text).slice(0, LONGEST);
  }
}
