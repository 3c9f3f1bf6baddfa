import type { Finding } from '../engine/reading';
import type { CardActions, Note } from './card/told';
import { undoKeys } from './keys';
import type { Point } from './place';
import type { Sitting } from './sitting';
import type { Wishes } from './wishes';
import { words } from './words';
import { replaceText } from './write';

/** What the buttons of the card may reach. */
export interface Reach {
  sitting(): Sitting | null;
  wishes: Wishes;
  /** Says what came of it, above the tips. */
  say(note: Note | null, at?: Finding): void;
  close(): void;
  tells(finding: Finding | null): void;
  goTo(finding: Finding): void;
  moveBadge(ahead: Point): void;
  putBadgeBack(): void;
}

/** What the buttons of the card do. */
export function deedsWith(reach: Reach, signal: AbortSignal): CardActions {
  const { sitting, wishes, say, close, tells, goTo, moveBadge, putBadgeBack } = reach;
  async function apply(finding: Finding): Promise<void> {
    const { start, end, quote: expected, replacement } = finding;
    const drafted = sitting();
    const { editor, loop } = drafted ?? {};
    if (!editor || !loop || loop.isChanging || replacement === undefined) return;
    const written = await loop.change(() => replaceText(editor, { start, end, expected, replacement }, signal));
    // The writer may have gone on in another composer.
    if (sitting() !== drafted) return;
    if (written.ok) say({ text: words('card_done', { keys: undoKeys(navigator.platform) }) });
    else say({ text: words(`card_failed_${written.reason}`), ...(replacement ? { copy: replacement } : {}) });
  }

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say({ text: words('card_copied') });
    } catch {
      // The page may forbid its clipboard by policy; then the words stand there to be copied by hand.
      say({ text: words('card_copy_by_hand', { words: text }) });
    }
  }

  function quiet(finding: Finding, says: string, takeBack: (() => void) | undefined): void {
    if (!takeBack) return;
    const undo = () => {
      takeBack();
      say(null, finding);
    };
    say({ text: words(says), undo });
  }

  return {
    apply: (finding) => void apply(finding),
    copy: (text) => void copy(text),
    hushOnce: (finding) => quiet(finding, 'card_hushed_once', sitting()?.draft.hush({ prints: [finding.print] })),
    hushInDraft: (finding) => quiet(finding, 'card_hushed_in_draft', sitting()?.draft.hush({ rules: [finding.rule] })),
    silence: (finding) => quiet(finding, 'card_silenced', wishes.silenceRule(finding.rule)),
    hearAll() {
      say(null);
      sitting()?.draft.hearAll();
    },
    speaksAs(mode) {
      const { account } = sitting() ?? {};
      say(null);
      if (account) wishes.speakAs(account, mode);
    },
    meantAsOffer(isOffer) {
      say(null);
      sitting()?.draft.meantAs(isOffer ? 'offer' : null);
    },
    close,
    tells,
    goTo,
    moveBadge,
    putBadgeBack,
  };
}
