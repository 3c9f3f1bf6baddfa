import type { Platform } from './platform';

const checked = '2026-11-29';

const flow = '.block-editor-writing-flow';
const block = '.block-editor-rich-text__editable[contenteditable="true"]';
const anyField = '[contenteditable="true"], textarea, input';
/** A post in a feed or on its own, as XKit finds it. */
const post = '[tabindex="-1"][data-id]';

const xkit = 'AprilSylph/XKit-Rewritten src/features/accesskit/alt_text_reminder.js @5579e52 and disable_gifs.js';

/** Tumblr: WordPress' block editor for posts and reblogs, every paragraph an editable of its own; a plain box for replies. */
export const tumblr: Platform = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['https://www.tumblr.com/*'],
  allFrames: true,

  composers: [
    {
      kind: 'never',
      editor: anyField,
      path: /^\/(?:messaging|search|settings|login|register|ask_form|ask\/[^/]+|[^/]+\/ask)(?:\/|$)/,
      family: 'textarea',
      source: 'messages, search, and asks, which their reader may keep to himself; the addresses of asks are general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'input[name="q"], input[type="search"]',
      family: 'input',
      source: 'the search box; public userscripts',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'textarea, input',
      within: ':has(> #selected-tags)',
      family: 'textarea',
      source:
        'tags are labels, not sentences; XKit-Rewritten src/features/quick_tags/index.js @0115c1d; the box beside them is our reading',
      confidence: 'low',
      checked,
    },
    {
      kind: 'reply',
      editor: block,
      within: flow,
      path: /^\/reblog(?:\/|$)/,
      family: 'gutenberg',
      whole: flow,
      replyTo: ['[role="dialog"] article'],
      source: `${xkit}; Gutenberg packages/block-editor; that the reblogged post is shown in the same dialog is our reading`,
      confidence: 'low',
      checked,
    },
    {
      kind: 'post',
      editor: block,
      within: flow,
      family: 'gutenberg',
      whole: flow,
      source: `${xkit}; Gutenberg packages/block-editor`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: 'textarea',
      within: `${post} form, ${post} [data-testid="controls"]`,
      family: 'textarea',
      replyTo: [`${post} article, article`],
      source:
        'a guess at the structure: the box under the notes of a post; the post itself as XKit-Rewritten src/utils/interface.js finds it',
      confidence: 'low',
      checked,
    },
  ],

  attachments: {
    images: 'figure img',
    alt: { attribute: 'alt' },
    video: 'figure video, figure iframe',
    card: '[data-type="tumblr/link"]',
    source: `${xkit}: a picture without a description has no alt, or an empty one; film and card are guesses at the structure`,
    confidence: 'medium',
    checked,
  },
  submit: ['.components-modal__frame button', `${post} form button`],
  known: {
    limits: {
      source:
        'tumblr/docs npf-spec.md, "Post Content Limits": 4,096 characters a block and 1,000 blocks, so none that a whole post meets; for replies none known',
      confidence: 'high',
      checked,
    },
    submit: {
      source: 'a guess at the structure: any button of the dialog; labels are translated, classes hashed',
      confidence: 'low',
      checked,
    },
  },

  counting: 'graphemes',
  limits: { post: null },
  fold: null,
  // In the text a # is only a sign: tags have a field of their own below it, and the first 20 are found.
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'tumblr/docs npf-spec.md (no format for them in the text) and issue 77',
    confidence: 'medium',
    checked,
  },
  links: {
    clickable: true,
    source: 'tumblr/docs npf-spec.md: links are a format of the text; no penalty is known',
    confidence: 'medium',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: a diary among people one follows, in their own order', confidence: 'medium', checked },
      { topic: 'craft', source: 'our reason: drawings and things made by hand are reblogged for years', confidence: 'medium', checked },
      { topic: 'fashion', source: 'our reason: pictures of clothes are collected here', confidence: 'low', checked },
      { topic: 'food', source: 'our reason: pictures and recipes are passed on', confidence: 'low', checked },
    ],
    away: [
      {
        topic: 'recruiting',
        better: ['linkedin'],
        source: 'our reason: most people write here under a name that is not their own, and keep work out of it',
        confidence: 'low',
        checked,
      },
      {
        topic: 'bug-report',
        better: ['github'],
        source: 'our reason: whoever can mend it reads the tracker',
        confidence: 'low',
        checked,
      },
    ],
  },
  media: {
    expects: 'none',
    altExpected: true,
    habit: 'Words alone do as well as pictures; a picture without a description is remarked upon.',
    source: 'XKit-Rewritten has a reminder for descriptions (alt_text_reminder.js); community convention',
    confidence: 'medium',
    checked,
  },
  // Our own list: words that only make sense where posts are reblogged.
  idioms: ['reblog if', 'reblog this', 'please reblog', 'pls reblog'],
};
