import { blocksOf, expose, textOf } from './runs.js';

/**
 * Medium and Quora: editors of their own, whose source is nobody's to read. What is known is what they put into the page: one
 * editable element, a paragraph a line. This one lets the browser edit, keeps the lines as its model, and marks each paragraph
 * the way its site does.
 */
export function lines(host, { name, into = host, first, paragraph, placeholder }) {
  let model = [];
  const make = (index) => (index === 0 && first ? first() : paragraph());
  const put = () => {
    into.replaceChildren(
      ...model.map((line, index) => {
        const block = make(index);
        const place = block.querySelector('span') ?? block;
        place.append(...(line.length ? line.map(nodeOf) : [document.createElement('br')]));
        return block;
      }),
    );
    told();
  };
  const told = () =>
    host.classList.toggle(
      'empty',
      model.every((line) => line.length === 0),
    );
  const read = () => {
    // The browser takes the last paragraph away when everything is deleted; the site puts one back.
    if (into.children.length === 0) {
      model = [[]];
      put();
      getSelection().setPosition(into.firstElementChild, 0);
    }
    model = [...into.children].map((block) => runsIn(block));
    told();
  };
  if (placeholder) host.dataset.placeholder = placeholder;
  host.addEventListener('input', read);
  model = [[]];
  put();
  expose({
    name,
    family: 'contenteditable',
    host: () => host,
    text: () => model.map((line) => line.map(({ text }) => text).join('')).join('\n'),
    bold: () => model.flat().flatMap(({ text, bold }) => (bold ? [text] : [])),
    set: (text) => {
      model = blocksOf(text).map((block) => block.map((run) => ({ text: textOf(run), bold: Boolean(run.bold) })));
      put();
    },
    focus: () => host.focus(),
  });
}

function nodeOf({ text, bold }) {
  if (!bold) return text;
  const strong = document.createElement('strong');
  strong.append(text);
  return strong;
}

function runsIn(block) {
  const runs = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text =
      node.nodeType === Node.TEXT_NODE ? node.data.replaceAll('\u00a0', ' ') : node.matches('br') && node.nextSibling ? '\n' : '';
    if (text) runs.push({ text, bold: Boolean(node.parentElement.closest('strong, b')) });
  }
  return runs;
}
