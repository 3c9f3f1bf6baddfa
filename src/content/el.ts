/** Our own elements, built from text and nodes only: nothing a draft or a page says ever becomes markup. */

export type Child = Node | string | false | null | undefined;

type Press = (event: MouseEvent) => void;

interface Given {
  class?: string;
  /** What this piece is, for tests and styles: `data-part`. */
  part?: string;
  click?: Press;
  /** Any other attribute; `true` sets it empty, `false` and `null` leave it out. */
  [attribute: string]: string | number | boolean | null | undefined | Press;
}

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, given: Given = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const { part, click, ...attributes } = given;
  if (tag === 'button') element.setAttribute('type', 'button');
  if (part) element.dataset.part = part;
  if (click) element.addEventListener('click', (event) => click(event as MouseEvent));
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return element;
}

function set(element: Element, name: string, value: Given[string]): void {
  if (value === true) element.setAttribute(name, '');
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
}

const SVG = 'http://www.w3.org/2000/svg';

/** Line drawings on a 16-unit grid, in the ink around them. All are decoration: the words beside them say the same. */
const DRAWN = {
  mark: [
    'M3.4 2.2h9.2a1.7 1.7 0 0 1 1.7 1.7v4.5a1.7 1.7 0 0 1-1.7 1.7H8.6L5.4 13v-2.9h-2a1.7 1.7 0 0 1-1.7-1.7V3.9a1.7 1.7 0 0 1 1.7-1.7Z',
    'M1 14.2c3-.5 5.2.3 8 0s4-.3 6 0',
  ],
  leaf: ['M3 13c0-6.5 3.5-10 10.5-10 0 7-3.5 10.5-8.5 9.2', 'M3 13.8C4.5 10.5 6.8 8.3 9.5 6.8'],
  tick: ['M2.8 8.6 6.3 12l7-8'],
  cross: ['m4 4 8 8', 'M12 4l-8 8'],
  previous: ['M9.8 3.6 5.4 8l4.4 4.4'],
  next: ['M6.2 3.6 10.6 8l-4.4 4.4'],
  left: ['M9.8 3.6 5.4 8l4.4 4.4'],
  right: ['M6.2 3.6 10.6 8l-4.4 4.4'],
  up: ['M3.6 9.8 8 5.4l4.4 4.4'],
  arrow: ['M2.5 8h10.5', 'M9.6 4.6 13 8l-3.4 3.4'],
  down: ['M3.6 6.2 8 10.6l4.4-4.4'],
  megaphone: ['M2 6.6v3.2h2.3l7 3.4V3.2l-7 3.4Z', 'M4.6 9.9l.9 3.6h1.7l-.7-2.7', 'M13.4 6.6c.7.9.7 2.3 0 3.2'],
  people: [
    'M5.2 6.9a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
    'M1.7 13.4c0-2.6 1.5-4.1 3.5-4.1s3.3 1.5 3.3 4.1',
    'M11.2 8a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
    'M11.1 10.2c1.9 0 3.2 1.2 3.2 3.2',
  ],
  stop: ['M2 6.4h12', 'M2 10h12'],
  fix: ['M2 8.2h12'],
  consider: ['M2.5 8.2h11.5'],
} as const;
export type Drawing = keyof typeof DRAWN;

export function drawing(name: Drawing): SVGSVGElement {
  return svg('0 0 16 16', `drawing ${name}`, ['', ...DRAWN[name]]);
}

/** @param groups each a class name and the paths drawn in it */
export function svg(viewBox: string, name: string, ...groups: (readonly [string, ...string[]])[]): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', viewBox);
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('class', name);
  picture.append(...groups.map(([group, ...paths]) => drawn('g', { class: group }, ...paths.map((d) => drawn('path', { d })))));
  return picture;
}

function drawn(tag: 'g' | 'path', attributes: Record<string, string>, ...inside: Node[]): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}
