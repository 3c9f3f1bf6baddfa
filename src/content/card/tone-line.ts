import { quoted } from '../../engine/quote';
import type { Evidence, Tone } from '../../engine/reading';
import { el, svg } from '../el';
import { spoken, words } from '../words';

/** As many words as one look takes in. */
const SHOWN = 5;

/** On the drawing: where the street begins and ends between its two pictures. */
const START = 34;
const END = 254;

/** Paving stones, each a little off, as stones are. */
const STONES = [34, 59, 79, 107, 130, 158, 181, 207, 232, 258];

/**
 * The street from a megaphone (broadcast) to two people (conversation), with a dot where the draft stands. The words that
 * put it there come on hover, focus or tap.
 */
export function toneLine(tone: Tone, isOpen: boolean, toggle: () => void): HTMLElement {
  const because = [...tone.because].sort((a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0)).slice(0, SHOWN);
  const label = `${words(`reads_${tone.label}`)} ${words('card_tone_why')}`;
  const line = because.length
    ? el(
        'button',
        { part: 'tone-line', class: 'street', 'aria-expanded': String(isOpen), 'aria-label': label, click: toggle },
        street(tone.score),
      )
    : el('div', { part: 'tone-line', class: 'street' }, street(tone.score));
  const behind = because.length > 0 && el('ul', { part: 'because', class: isOpen ? 'because open' : 'because' }, ...because.map(pull));
  const whole = el('div', { class: `tone ${tone.label}`, part: 'tone' }, line, behind);
  // A tap pretends to hover; only a mouse really does.
  whole.addEventListener('pointerenter', ({ pointerType }) => whole.classList.toggle('hovered', pointerType === 'mouse'));
  whole.addEventListener('pointerleave', () => whole.classList.remove('hovered'));
  return whole;
}

function pull({ weight = 0, quote, say }: Evidence): HTMLElement {
  const way = weight > 0 ? 'broadcast' : 'conversation';
  const sentence = spoken(say);
  return el(
    'li',
    { class: way },
    el('span', { class: 'pull', 'aria-hidden': 'true' }, weight > 0 ? '←' : '→'),
    el(
      'span',
      {},
      ...(quote && !sentence.includes(quoted(quote)) ? [el('q', { dir: 'auto' }, quoted(quote, 60)), ' · '] : []),
      sentence,
      el('span', { class: 'unseen' }, ` ${words(`towards_${way}`)}`),
    ),
  );
}

function street(score: number): SVGSVGElement {
  const at = START + (1 - Math.min(1, Math.max(0, score))) * (END - START);
  return svg(
    '0 0 288 40',
    'tone-drawing',
    ['paving', ...STONES.slice(1).map((end, index) => stone(STONES[index] ?? START, end, index))],
    ['kerb', 'M28 24.6c24-1.2 46 .8 74 0s50-1 76 .2 54-.2 82-.1'],
    [
      'megaphone',
      'M4.5 23v-4.4l11.2-5.2v14.8L4.5 23Zm0 0H3.2a1 1 0 0 1-1-1v-2.4a1 1 0 0 1 1-1h1.3M7 24.4l1.5 4.9h2.7l-1.5-3.7',
      'M18.8 17.6c1.4 1.1 1.4 5.1 0 6.2',
    ],
    [
      'people',
      'M268.4 17.4a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM262.8 28.6v-2.8c0-3.2 2.3-5.2 5.5-5.2s5.4 2 5.4 5.2v2.8',
      'M281 17.4a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM277 21.8c1-.8 2.4-1.2 3.9-1.2 3.2 0 5.5 2 5.5 5.2v2.8',
    ],
    ['stand', `M${at.toFixed(1)} 15.5v8`, `M${(at - 6).toFixed(1)} 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z`],
  );
}

function stone(from: number, to: number, index: number): string {
  const lean = [1, -1, 2, 0, -2][index % 5] ?? 0;
  return `M${from} ${27.4 + (index % 2) * 0.6}L${to - 3} ${28 - (index % 2) * 0.6}L${to - 3 + lean} 36L${from + (lean > 0 ? 0 : 1)} 36.4Z`;
}
