/** Words that may be said in one room only, or nowhere: the browser, the network, markup, a clock. */

import { describe, expect, test } from 'vitest';
import { type Node, place, type Source, sources, walk } from './tree';

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Image',
]);
const MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'dangerouslySetInnerHTML',
  'eval',
  'Function',
]);
/** What would make the same draft read differently twice. */
const WORLD = new Set(['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'process', 'navigator', 'globalThis', 'random']);

const all = sources();

/** Places in a file that say one of the words as an identifier, a property or a JSX attribute; comments and texts do not count. */
function said(source: Source, words: ReadonlySet<string>): string[] {
  const found: string[] = [];
  walk(source.program, (node, parent) => {
    if (isTypePosition(parent)) return;
    if ((node.type === 'Identifier' || node.type === 'JSXIdentifier') && words.has(node.name as string)) {
      found.push(`${place(source, node)} says ${node.name as string}`);
    }
  });
  return found;
}

function isTypePosition(parent: Node | null): boolean {
  return (
    parent?.type.startsWith('TS') === true && !['TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression'].includes(parent.type)
  );
}

/** A free name, not a property of something else: `chrome.tabs` but not `{ chrome: 1 }` or `row.browser`. */
function named(source: Source, words: ReadonlySet<string>): string[] {
  const found: string[] = [];
  walk(source.program, (node, parent) => {
    if (node.type !== 'Identifier' || !words.has(node.name as string) || isTypePosition(parent)) return;
    const isProperty =
      (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true && !isGlobal(parent.object as Node)) ||
      (parent?.type === 'Property' && parent.key === node && parent.shorthand !== true);
    if (!isProperty) found.push(`${place(source, node)} says ${node.name as string}`);
  });
  return found;
}

function isGlobal(node: Node): boolean {
  return node.type === 'Identifier' && ['globalThis', 'window', 'self'].includes(node.name as string);
}

describe('doors', () => {
  test('only src/browser names the browser', () => {
    const outside = all.filter(({ room }) => room !== 'browser');
    expect(outside.flatMap((source) => named(source, new Set(['browser', 'chrome'])))).toEqual([]);
  });

  test('nothing talks to the network', () => {
    expect(all.flatMap((source) => said(source, NETWORK))).toEqual([]);
  });

  test('nothing turns text into markup or code', () => {
    expect(all.flatMap((source) => said(source, MARKUP))).toEqual([]);
  });

  test('the engine has no clock, no chance and no surroundings', () => {
    expect(all.filter(({ room }) => room === 'engine').flatMap((source) => said(source, WORLD))).toEqual([]);
  });

  test('only the terminal prints', () => {
    const talkers = all.filter(({ room }) => room !== 'cli').flatMap((source) => said(source, new Set(['console'])));
    expect(talkers).toEqual([]);
  });
});
