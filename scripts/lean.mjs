// Takes out of a bundle what only tests and readers of the code need: the examples of rules, strengths and traits, and
// where a row of a network's table comes from. Nobody waits for their download in a page. How sure a row is stays: it is acted upon.
import { parseSync } from 'vite';

/** An object with all of these keys loses `drop`. */
const SHAPES = [
  { keys: ['id', 'examples'], drop: ['examples'] },
  { keys: ['source', 'confidence', 'checked'], drop: ['source', 'checked'] },
];

/**
 * @param {string} code a bundled script
 * @returns {string} the same without them
 * @throws if the code cannot be read
 */
export function lean(code) {
  const { program, errors } = parseSync('bundle.js', code);
  if (errors.length > 0) throw new Error(errors[0].message);
  const cuts = [];
  visit(program, ({ type, properties }) => {
    if (type !== 'ObjectExpression') return;
    const names = properties.map((property) => (property.type === 'Property' ? nameOf(property.key) : ''));
    const dropped = new Set(SHAPES.filter(({ keys }) => keys.every((key) => names.includes(key))).flatMap(({ drop }) => drop));
    for (let from = 0; from < names.length; from++) {
      if (!dropped.has(names[from])) continue;
      let to = from;
      while (dropped.has(names[to + 1])) to++;
      cuts.push(rangeOf(properties, from, to));
      from = to;
    }
  });
  cuts.sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end } of cuts) {
    if (start < at) {
      at = Math.max(at, end);
      continue;
    }
    result += code.slice(at, start);
    at = end;
  }
  return result + code.slice(at);
}

/** A vite plugin that does so to every script of a build. Stands behind crx, which adds the content script late. */
export const leanBundle = () => ({
  name: 'lean-bundle',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = lean(file.code);
        else file.source = lean(String(file.source));
      }
    },
  },
});

const nameOf = (key) => key.name ?? key.value;

/** Properties from..to with the commas that go with them. */
function rangeOf(properties, from, to) {
  const next = properties[to + 1];
  if (next) return { start: properties[from].start, end: next.start };
  return { start: properties[from - 1]?.end ?? properties[from].start, end: properties[to].end };
}

function visit(node, see) {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, see);
    return;
  }
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') see(node);
  for (const [key, value] of Object.entries(node)) if (key !== 'parent' && value && typeof value === 'object') visit(value, see);
}
