import { el } from './page.js';
import { pages } from './pages.mjs';

/** The bar over every page: which network, which of its composers, which theme. It stands outside the network's own root. */
export function bar() {
  const here = location.hostname;
  const network = pages.find((page) => page.host === here)?.network;
  const firsts = pages.filter((page, at) => page.label && pages.findIndex((other) => other.network === page.network) === at);
  return el(
    'div',
    { id: 'street', role: 'navigation', 'aria-label': 'Composers to try' },
    el(
      'span',
      { class: 'street-row' },
      firsts.map((page) => link(page, page.network, page.network === network)),
    ),
    el(
      'span',
      { class: 'street-row street-quiet' },
      pages
        .filter((page) => page.network === network && page.label)
        .map((page) => link(page, page.label, page.host === here && page.path === location.pathname)),
      el('span', { class: 'street-gap' }),
      ['light', 'dark'].map((theme) => el('a', { href: `${location.pathname}?theme=${theme}` }, theme)),
    ),
  );
}

function link(page, text, current) {
  return el('a', { href: `https://${page.host}${page.path}`, 'aria-current': current ? 'page' : null }, text);
}
