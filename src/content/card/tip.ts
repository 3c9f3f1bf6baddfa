import { inTip, quoted } from '../../engine/quote';
import type { Finding } from '../../engine/reading';
import { drawing, el } from '../el';
import { spoken, words } from '../words';
import { type CardActions, tipId } from './told';

export interface TipView {
  isOpen: boolean;
  /** The quiet lines, why and what else, are unfolded. */
  isExplained: boolean;
  /** `1 of 3`, with the ways to the others; `null` if it is the only one. */
  pager: HTMLElement | null;
  /** The words stand in this post of the thread, and the caret is in another. */
  otherPost: number | null;
  canBeOffer: boolean;
  unfold(): void;
  explain(): void;
}

/** Ids of what an open tip says, in this order: which of how many, how grave, the words, what a reader feels, what a person would do. */
const READ_OUT = ['tip-position', 'tip-severity', 'tip-quote', 'tip-message', 'tip-try'];

/** One tip: folded to its words, or open: the words, what a reader feels, what a person would do, and what can be pressed. */
export function tip(finding: Finding, view: TipView, actions: CardActions): HTMLElement {
  const { severity } = finding;
  return el(
    'li',
    {
      part: 'tip',
      class: `tip ${severity} ${view.isOpen ? 'open' : 'folded'}`,
      'data-tip': tipId(finding),
      'data-rule': finding.rule,
      // The keys that go from tip to tip lead here, and it is read out whole.
      ...(view.isOpen ? { tabindex: -1, 'aria-labelledby': READ_OUT.join(' ') } : {}),
    },
    ...(view.isOpen ? opened(finding, view, actions) : [folded(finding, view)]),
  );
}

function folded(finding: Finding, { unfold }: TipView): HTMLElement {
  const { severity, quote } = finding;
  return el(
    'button',
    { part: 'unfold', class: 'unfold', 'aria-expanded': 'false', click: unfold },
    drawing(severity),
    el('span', { class: 'unseen' }, `${words(`severity_${severity}`)}: `),
    quote.trim() ? el('q', { dir: 'auto' }, quoted(quote, 60)) : el('span', {}, spoken(finding.message)),
    drawing('down'),
  );
}

function opened(finding: Finding, view: TipView, actions: CardActions): (HTMLElement | null)[] {
  const { severity, why } = finding;
  const [first, ...others] = finding.try;
  return [
    el(
      'div',
      { class: 'line' },
      el('p', { id: 'tip-severity', class: 'severity' }, drawing(severity), words(`severity_${severity}`)),
      view.pager,
    ),
    ...said(finding),
    view.otherPost === null ? null : elsewhere(finding, view.otherPost, actions),
    first ? el('p', { part: 'try', id: 'tip-try', class: 'try' }, spoken(first)) : null,
    replacing(finding, actions),
    el(
      'div',
      { class: 'asides' },
      el('button', { part: 'explain', class: 'bare', 'aria-expanded': String(view.isExplained), click: view.explain }, words('card_why')),
      view.canBeOffer
        ? el('button', { part: 'meant-as-offer', class: 'bare', click: () => actions.meantAsOffer(true) }, words('meant_as_offer'))
        : null,
    ),
    view.isExplained ? el('p', { part: 'why', class: 'quiet' }, spoken(why)) : null,
    ...(view.isExplained ? others.map((say) => el('p', { part: 'try', class: 'try' }, spoken(say))) : []),
    leaving(finding, actions),
  ];
}

/** The words, then what was seen in them; once only, where the sentence itself says them. */
function said({ quote, message }: Finding): HTMLElement[] {
  const sentence = spoken(message);
  const line = inTip(quote);
  const at = line ? sentence.indexOf(line) : -1;
  if (at >= 0) {
    const after = sentence.slice(at + line.length);
    return [
      el(
        'p',
        { part: 'message', id: 'tip-message', class: 'message' },
        sentence.slice(0, at),
        el('span', { part: 'quote', class: 'words', dir: 'auto' }, line),
        after,
      ),
    ];
  }
  const words = line ? [el('p', { id: 'tip-quote', dir: 'auto' }, el('q', { part: 'quote', class: 'words' }, quoted(quote, 90)))] : [];
  return [...words, el('p', { part: 'message', id: 'tip-message', class: 'message' }, sentence)];
}

/** Three ways to be quiet, from the smallest to the largest; each button says how far it reaches. */
function leaving(finding: Finding, { hushOnce, hushInDraft, silence }: CardActions): HTMLElement {
  const way = (part: string, name: string, press: (finding: Finding) => void) =>
    el('button', { part, class: 'bare', title: words(`${name}_means`), click: single(() => press(finding)) }, words(name));
  return el(
    'div',
    { class: 'leaving', role: 'group', 'aria-label': words('card_leave') },
    way('hush-once', 'card_hush_once', hushOnce),
    way('hush-in-draft', 'card_hush_in_draft', hushInDraft),
    way('silence', 'card_silence', silence),
  );
}

function elsewhere(finding: Finding, post: number, { goTo }: CardActions): HTMLElement {
  const go = button('go-there', words('card_go_there'), () => goTo(finding), 'bare');
  return el('div', { part: 'other-post', class: 'line' }, el('p', { class: 'quiet' }, words('card_other_post', { post })), go);
}

/** What would go and what would come, and the button that does it. */
function replacing(finding: Finding, actions: CardActions): HTMLElement | null {
  const { quote, replacement } = finding;
  if (replacement === undefined) return null;
  const come = replacement === '' ? [] : [drawing('arrow'), el('ins', { dir: 'auto' }, quoted(replacement, 60))];
  const label = words(replacement === '' ? 'card_apply_cut' : 'card_apply_swap');
  return el(
    'div',
    { class: 'replacing actions' },
    el('p', { part: 'preview' }, el('del', { dir: 'auto' }, quoted(quote, 60)), ...come),
    button(
      'apply',
      label,
      single(() => actions.apply(finding)),
      'primary',
    ),
  );
}

/** The second press of a double click does nothing: by then the next tip may stand under the pointer. */
const single = (press: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) press();
};

export function button(part: string, text: string, click: (event: MouseEvent) => void, kind = ''): HTMLButtonElement {
  return el('button', { part, class: kind, click }, text);
}
