import { blocksOf, expose, textOf } from './runs.js';

/** No editor at all: what the browser itself does with an editable element. */
export function plainEditable(host, { name }) {
  expose({
    name,
    family: 'contenteditable',
    host: () => host,
    // Its only model is what the browser shows, line by line; a <br> that holds a line open shows nothing.
    text: () =>
      [...host.children]
        .map((line) => line.innerText.replace(/\n$/, ''))
        .join('\n')
        .replaceAll('\u00a0', ' '),
    bold: () => [...host.querySelectorAll('b, strong')].map((part) => part.textContent),
    set: (text) => {
      host.replaceChildren(
        ...blocksOf(text).map((block) => {
          const line = document.createElement('div');
          line.append(
            ...block.map((run) => {
              if (!run.bold) return textOf(run);
              const bold = document.createElement('b');
              bold.append(run.bold);
              return bold;
            }),
          );
          if (block.length === 0) line.append(document.createElement('br'));
          return line;
        }),
      );
    },
    focus: () => host.focus(),
  });
}
