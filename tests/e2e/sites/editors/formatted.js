import { blocksOf, expose, textOf } from './runs.js';

/**
 * YouTube: an editable element that the browser itself edits; the site reads its lines after each input and keeps only these.
 * The first line is bare text in the element, later ones are blocks. It knows neither bold nor mentions.
 */
export function formatted(host, { name, placeholder, changed }) {
  let model = '';
  const read = () => {
    model = linesOf(host).join('\n').replaceAll('\u00a0', ' ');
    if (placeholder) placeholder.hidden = model !== '';
    changed?.(model);
  };
  host.addEventListener('input', read);
  expose({
    name,
    family: 'contenteditable',
    host: () => host,
    text: () => model,
    set: (text) => {
      const [first = '', ...others] = blocksOf(text).map((block) => block.map(textOf).join(''));
      host.replaceChildren(first, ...others.map(line));
      read();
    },
    focus: () => host.focus(),
  });
}

function line(text) {
  const block = document.createElement('div');
  block.append(text === '' ? document.createElement('br') : text);
  return block;
}

/** `innerText` tells an empty line twice; here a <br> ends the line it stands in, and a block is on lines of its own. */
function linesOf(host) {
  const lines = [];
  let isOpen = false;
  const write = (text) => {
    if (isOpen) lines[lines.length - 1] += text;
    else lines.push(text);
    isOpen = true;
  };
  const visit = (parent) => {
    for (const node of parent.childNodes) {
      const endsLine = ['DIV', 'P', 'BR'].includes(node.nodeName);
      if (node.nodeName === 'BR') write('');
      else if (endsLine) isOpen = false;
      if (node instanceof Text && node.data !== '') write(node.data);
      else visit(node);
      if (endsLine) isOpen = false;
    }
  };
  visit(host);
  return lines;
}
