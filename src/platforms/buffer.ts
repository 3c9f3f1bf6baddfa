import { any } from './any';
import type { Platform } from './platform';

const checked = '2026-11-29';

const toolbar = '[data-testid="integrations-bar"]';
const replyForm = '[data-testid="reply-form-item"]';

const dump = 'public extension source, from a live session in May 2026 (address not kept)';

/**
 * Buffer: where posts for other networks are written ahead. For which one the page does not say in a way that lasts, so nothing is said
 * of limits and habits. Several editors may be parts of a thread or the same post for several networks: each is read alone. Two posts
 * judged as one thread would be worse: a question in one of them would answer for the other, which nobody sees beside it.
 *
 * What was searched for what tells them apart (2026-11-30): public code, issues, manuals and blogs, for "Start Thread", for test ids
 * beside those below, and for scripts of publish.buffer.com. The source that was once open (daddou-ma/buffer-publish, a copy from
 * about 2020, packages/composer ComposerSection.jsx) draws one editor for all networks, or one for each, and is older than threads; the
 * tests of the extension named below know several editors in a thread, and nothing that would hold them.
 */
export const buffer: Platform = {
  ...any,
  id: 'buffer',
  name: 'Buffer',
  hosts: ['https://publish.buffer.com/*'],
  optional: true,
  passesOn: true,

  composers: [
    {
      kind: 'never',
      editor: 'input, [role="combobox"], [role="searchbox"]',
      family: 'input',
      source: 'our reading: searches, tags, links and names are fields of one line',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: 'textarea',
      within: replyForm,
      family: 'textarea',
      frame: replyForm,
      // Beside name and hour stands what was said.
      replyTo: ['[data-testid="comment-item"] header ~ span'],
      source: `${dump}: the inbox of comments`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: '[data-testid="composer-text-area"][contenteditable="true"]',
      family: 'slate',
      frame: `:has(${toolbar})`,
      source: `${dump}; two other public scripts, 2024-2026`,
      confidence: 'high',
      checked,
    },
  ],

  known: {
    limits: { source: 'developers.buffer.com/guides/character-limits: those of the network it is for', confidence: 'high', checked },
    submit: { source: 'no name for the button has been found', confidence: 'low', checked },
  },
};
