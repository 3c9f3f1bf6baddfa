import type { Platform } from './platform';

const checked = '2026-11-29';

const text = 'textarea[data-cy-post-form-text]';
const send = '[data-cy-open-post-form-submit]';
/** Class names are made anew with every build; the form is what has the button in its own header. */
const form = `:has(> header ${send})`;

const postForm = 'misskey-dev/misskey packages/frontend/src/components/MkPostForm.vue @005ba24: attributes that its own tests write by';

/** Misskey and what has come of it (Sharkey, Firefish and others): a plain textarea, on any server. */
export const misskey: Platform = {
  id: 'misskey',
  name: 'Misskey',
  hosts: [],
  optional: true,

  servers: {
    selector: 'meta[property="instance_url"], script#misskey_meta',
    source: 'misskey-dev/misskey packages/backend/src/server/web/views/base.tsx @0061f6e, and base.pug @00c9e43 before it',
    confidence: 'high',
    checked,
  },

  composers: [
    {
      // Only for people named: the button for visibility carries the letter.
      kind: 'reply',
      message: true,
      editor: text,
      within: `${form}:has(> header .ti-mail)`,
      family: 'textarea',
      frame: form,
      source: 'MkPostForm.vue @005ba24, visibility "specified"',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: 'textarea:not([data-cy-post-form-text])',
      within: ':has(> footer .ti-send)',
      path: /^\/chat\/(?:user|room)\//,
      family: 'textarea',
      source: 'misskey-dev/misskey packages/frontend/src/pages/chat/room.form.vue @1ff6eb0; the address is general knowledge',
      confidence: 'medium',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: `input, textarea:not([data-cy-post-form-text])`,
      family: 'input',
      source: 'content warning, hashtags, search and settings are other fields; MkPostForm.vue @005ba24',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: text,
      within: `${form}:has(${send} .ti-arrow-back-up)`,
      family: 'textarea',
      frame: form,
      // The note over the field: behind its own header stands its text.
      replyTo: [`${form} > div header + div`],
      source: 'MkPostForm.vue @005ba24, MkNoteSimple.vue @07bc5d7, MkNoteHeader.vue @00fdab0: the arrow on the button tells',
      confidence: 'medium',
      checked,
    },
    { kind: 'post', editor: text, family: 'textarea', frame: form, source: postForm, confidence: 'high', checked },
  ],

  submit: [send],
  submitKey: { source: 'MkPostForm.vue @005ba24, onKeydown: Ctrl or Cmd and Enter', confidence: 'high', checked },
  known: {
    limits: {
      source:
        '3,000 unless a server says otherwise (maxNoteTextLength), and many do; the page shows a count only near the end: none is held',
      confidence: 'high',
      checked,
    },
    submit: { source: postForm, confidence: 'high', checked },
  },

  counting: 'utf16',
  limits: { post: null },
  fold: null,
  hashtags: {
    used: true,
    comfortable: 5,
    cap: null,
    where: 'either',
    camelCase: true,
    source: 'our reason: found and read as on Mastodon, with which its servers talk',
    confidence: 'medium',
    checked,
  },
  links: { clickable: true, source: 'the timeline is in order of time: no ranking, no penalty', confidence: 'high', checked },
  // Its own, MFM: bold, code, quotes and links are written as in Markdown.
  markup: 'markdown',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: small talk among people one follows, in order of time', confidence: 'medium', checked },
      { topic: 'craft', source: 'our reason: many who draw have a home here', confidence: 'medium', checked },
      { topic: 'code', source: 'our reason: whoever runs a server is at home with it', confidence: 'low', checked },
    ],
    away: [],
  },
  media: {
    expects: 'none',
    habit: 'Words stand on their own, with many emoji; drawings are welcome.',
    source: 'our reason',
    confidence: 'low',
    checked,
  },
  idioms: [],
};
