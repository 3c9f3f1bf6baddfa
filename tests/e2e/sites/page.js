import street from './street.css?inline';
import { bar } from './switcher.js';

/** Makes an element: attributes as given (`on…` are listeners), children are nodes or text. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * Draws one network's page: its sheet, the bar above it, and its own root, as the network's scripts would.
 * `?theme=dark|light` is the network's own switch, which may differ from the system's.
 */
export function page({ root, sheet, title, content }) {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  document.title = title;
  document.head.append(el('style', {}, street), el('style', {}, sheet));
  document.body.append(bar(), root);
  root.append(...[content].flat());
  document.documentElement.dataset.ready = 'yes';
}

/** False when the address asks for a page whose composer is still closed (`?composer=closed`), as networks show it first. */
export const opensComposer = () => new URLSearchParams(location.search).get('composer') !== 'closed';

/** A drawn face: a disc in one colour with the first letter; nobody's picture. */
export function face(name, size = 40) {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7);
  return el('span', {
    class: 'face',
    'aria-hidden': 'true',
    'data-letter': name[0] ?? '',
    style: `--hue:${hue};width:${size}px;height:${size}px;font-size:${size * 0.42}px`,
  });
}

/** A drawn picture: round things on a table, in colours that come from `name`; nobody's photograph. */
export function picture(name, width, height) {
  const canvas = el('canvas', { width, height, role: 'img', 'aria-label': name });
  const draw = canvas.getContext('2d');
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7);
  const hue = seed % 360;
  const table = height * 0.62;
  const fill = (colour, paint) => {
    draw.fillStyle = colour;
    draw.beginPath();
    paint();
    draw.fill();
  };
  fill(`hsl(${hue} 32% 78%)`, () => draw.rect(0, 0, width, height));
  fill(`hsl(${(hue + 40) % 360} 28% 42%)`, () => draw.rect(0, table, width, height - table));
  for (let at = 0; at < 4; at++) {
    const size = width * (0.1 + ((seed >> at) % 5) * 0.022);
    const x = width * (0.16 + at * 0.23);
    fill(`hsl(${(hue + 150 + at * 14) % 360} 34% ${44 + at * 7}%)`, () => draw.ellipse(x, table - size * 0.35, size, size * 0.8, 0, 0, 7));
  }
  return canvas;
}

/** A plain line drawing for buttons. */
export function icon(path, size = 20) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', '1.8');
  line.setAttribute('stroke-linecap', 'round');
  line.setAttribute('stroke-linejoin', 'round');
  svg.append(line);
  return svg;
}

export const icons = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.5 10.5L20 20',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20h4',
  mail: 'M4 6h16v12H4zm0 1 8 6 8-6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8m-7 8c0-4 3-6 7-6s7 2 7 6',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7m-6 8c0-3.5 2.5-5 6-5s6 1.5 6 5m1-8a3 3 0 1 0-1-6m5 14c0-3-1.500-4.500-4-5',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-2 4 3M15 9h.1',
  smile: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M9 10h.1M15 10h.1M8.500 14c1 1.500 2.200 2 3.500 2s2.500-.5 3.500-2',
  poll: 'M5 5v14M5 8h9v3H5m0 3h13v3H5',
  heart: 'M12 19s-7-4.500-7-9.500A3.800 3.800 0 0 1 12 7.500a3.800 3.800 0 0 1 7 2c0 5-7 9.500-7 9.500',
  reply: 'M5 6h14v10h-7l-5 4v-4H5z',
  again: 'M7 8h10v6M7 8l3-3M7 8l3 3M17 16H7v-4',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 13v6h14v-6',
  close: 'M6 6l12 12M18 6 6 18',
  globe: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M4 12h16M12 4c-3 4-3 12 0 16m0-16c3 4 3 12 0 16',
  work: 'M4 8h16v11H4zM9 8V5h6v3',
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16M4 15h16',
  list: 'M5 7h14M5 12h14M5 17h9',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v3m0 12v3M3 12h3m12 0h3M5.600 5.600l2.100 2.100m8.600 8.600 2.100 2.100m0-12.800-2.100 2.100m-8.600 8.600-2.100 2.100',
  branch:
    'M7 7v10M7 4.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3m0 12a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3M17 5.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3M17 8.500c0 4-10 2-10 6',
  save: 'M7 4h10v16l-5-4-5 4z',
  plus: 'M12 5v14M5 12h14',
  down: 'M6 9l6 6 6-6',
  back: 'M19 12H5m0 0 6-6m-6 6 6 6',
  dot: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 12h.1',
};
