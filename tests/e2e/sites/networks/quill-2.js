import { quill2, quill2Sheet } from '../editors/quill-2.js';
import { el, page } from '../page.js';
import street from '../street.css?inline';
import sheet from './linkedin.css?inline';
import shadowSheet from './linkedin-shadow.css?inline';

/**
 * Not a page of LinkedIn: no network that has been seen runs Quill 2, but anybody's site may. What LinkedIn's classic box stands
 * in stands around it here, so that it is found; once in the page, and once in an open shadow root.
 */
function main() {
  const light = el('div', {});
  const shadow = el('div', {});
  const outlet = el('div', {});
  outlet
    .attachShadow({ mode: 'open' })
    .append(el('style', {}, street), el('style', {}, shadowSheet), el('style', {}, quill2Sheet), box(shadow));
  page({
    root: el('main', { class: 'scaffold' }),
    sheet: `${sheet}${quill2Sheet}`,
    title: 'Quill 2',
    content: [box(light), outlet],
  });
  quill2(light, { name: 'light', placeholder: 'What do you want to talk about?' });
  quill2(shadow, { name: 'shadow', placeholder: 'What do you want to talk about?' });
}

const box = (place) => el('div', { class: 'bench' }, el('div', { class: 'share-creation-state' }, place));

main();
