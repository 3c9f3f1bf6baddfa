import { any } from './any';
import type { Platform } from './platform';

const checked = '2026-11-29';

/** What holds all blocks of a draft, in WordPress without its title. */
const blocks = '.block-editor-block-list__layout.is-root-container, .block-editor-writing-flow, .codex-editor';

/** Any site that somebody opened to Sidewalk: nothing is known of it, so its fields are told apart by what they are. */
export const elsewhere: Platform = {
  ...any,
  hosts: [],
  composers: [
    {
      kind: 'never',
      editor: '[type="search"], [role="combobox"], [aria-hidden="true"], .cm-content, .ql-clipboard',
      family: 'contenteditable',
      source: 'what asks to be left alone: Automattic/harper packages/lint-framework and chrome-plugin (August 2026); .cm-content is code',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'textarea, input, [contenteditable]',
      within: '[role="search"], .monaco-editor, form:has(input[type="password"])',
      family: 'contenteditable',
      source: 'our reason: searches, code, and forms through which one signs in are no posts',
      confidence: 'high',
      checked,
    },
    {
      kind: 'title',
      editor: '.editor-post-title__input',
      family: 'gutenberg',
      source: 'Gutenberg packages/editor, post-title: an editable heading, before that a textarea; above the blocks, not among them',
      confidence: 'medium',
      checked: '2026-11-30',
    },
    {
      // Each block is an editable of its own, and one alone is no draft.
      kind: 'post',
      editor: '[contenteditable="true"]',
      within: blocks,
      family: 'gutenberg',
      whole: blocks,
      source: 'Gutenberg packages/block-editor, block-list and writing-flow; Editor.js src/components/modules/ui.ts (codex-editor)',
      confidence: 'medium',
      checked: '2026-11-30',
    },
    {
      kind: 'post',
      editor: '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]',
      family: 'contenteditable',
      source: 'HTML standard, the contenteditable attribute',
      confidence: 'medium',
      checked,
    },
    { kind: 'post', editor: 'textarea', family: 'textarea', source: 'HTML standard', confidence: 'medium', checked },
    {
      kind: 'title',
      editor: 'input[name*="title" i], input[id*="title" i], input[name*="headline" i], input[name*="subject" i]',
      family: 'input',
      source: 'our reason: one line that calls itself a title; every other one is a name, a place, a search',
      confidence: 'low',
      checked,
    },
  ],
  known: {
    limits: { source: 'no limit is known', confidence: 'high', checked },
    submit: { source: 'no button is known', confidence: 'high', checked },
  },
};
