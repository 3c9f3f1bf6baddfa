import { any } from './any';
import type { Platform } from './platform';

const checked = '2026-11-29';

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
