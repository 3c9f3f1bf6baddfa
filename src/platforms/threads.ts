import type { Platform } from './platform';

const checked = '2026-11-29';

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const anyField = '[contenteditable="true"], textarea, input';

/** A post that is shown: on every page the same box, in no language. */
const shown = '[data-pressable-container="true"]';
/** What one writes in lies over the page: a dialog, or since 2026 a popover that calls itself a menu. */
const over = ':is([role="dialog"], [role="menu"])';
/** An answer stands below the post that it answers; a quote stands above the quoted one. */
const below = `${over} ${shown} ~ *, ${over} :has(${shown}) ~ *`;
const messagePath = /^\/messages(?:\/|$)/;
const postPath = /^\/@[^/]+\/post\//;

// Names and times are links or hold one; what is left of a post is its text.
const replyTo = [`${shown} [dir="auto"]:not(a *, :has(a[href^="/@"] time, [translate="no"]))`];

const crossposter = 'public extension source, seen live 2026-09-26 (address not kept)';
const multiPost = 'leaperone/MultiPost-Extension src/sync/dynamic/threads.ts (June 2026)';

/** Threads: one Lexical editor for post, answer and quote, no test ids, every label translated: only structure and the address tell. */
export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  hosts: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],

  composers: [
    {
      kind: 'reply',
      message: true,
      editor: lexical,
      notWithin: over,
      path: messagePath,
      family: 'lexical',
      source: 'direct messages live under this path; several public scripts, 2026. That they are written in the same editor is our guess',
      confidence: 'low',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: anyField,
      path: messagePath,
      family: 'lexical',
      source: 'all else where direct messages live; several public scripts, 2026',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/(?:login|settings)(?:\/|$)/,
      family: 'input',
      source: 'pages without posts',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'input, textarea',
      family: 'input',
      source: 'search, topic, profile and reports are fields; whatever is posted is written in an editor: structure in public sources',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: lexical,
      within: below,
      family: 'lexical',
      frame: over,
      thread: over,
      replyTo,
      source: `${crossposter}: the composer of an answer holds the answered post; that it stands above is our reading`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: lexical,
      within: over,
      family: 'lexical',
      frame: over,
      thread: over,
      source: `${crossposter}; ${multiPost}; "Add to thread" puts another editor into the same box`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: lexical,
      path: postPath,
      family: 'lexical',
      replyTo,
      source: 'the field below an opened post; its structure is not known, so its own box is the frame',
      confidence: 'low',
      checked,
    },
    { kind: 'post', editor: lexical, family: 'lexical', source: `${crossposter}; ${multiPost}`, confidence: 'medium', checked },
    {
      kind: 'post',
      editor: '[contenteditable="true"][aria-placeholder]',
      family: 'contenteditable',
      source: `${multiPost}: holds should the editor change`,
      confidence: 'medium',
      checked,
    },
  ],

  attachments: {
    images: 'img[src^="blob:"]',
    video: 'video[src^="blob:"]',
    source: crossposter,
    confidence: 'medium',
    checked,
  },
  account: [
    {
      selector: `a[href^="/@"]:has(svg):not(${shown} a, [href*="/post/"])`,
      attribute: 'href',
      within: 'page',
      take: /^\/(@[\w.]+)\/?$/,
      source: `${crossposter}: the profile entry of the navigation is the one link to a person with an icon`,
      confidence: 'medium',
      checked,
    },
  ],
  submit: [`${over} [role="button"]:not(:has(svg), [aria-haspopup])`],
  known: {
    limits: {
      source:
        'developers.facebook.com/documentation/threads/posts (Apr 2026): 500; an emoji counts as its bytes there and as one in counters of third parties, we take the less strict. Each part of a chain has its own 500; long texts are attached (10,000: about.fb.com 2025/09)',
      confidence: 'high',
      checked,
    },
    submit: { source: `${crossposter}: the button of text alone`, confidence: 'low', checked },
  },

  counting: 'graphemes',
  limits: { post: 500, reply: 500, thread: null },
  // Long posts are folded somewhere; nobody says where.
  fold: null,
  hashtags: {
    used: true,
    comfortable: 1,
    cap: 1,
    where: 'either',
    camelCase: false,
    source: 'Threads API documentation; Buffer: one topic a post, up to 50 characters, without "." and "&"',
    confidence: 'high',
    checked,
  },
  links: {
    clickable: true,
    source: 'no penalty is known; five different links a post since 22 Dec 2025 (Threads API documentation)',
    confidence: 'low',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: short remarks that invite an answer', confidence: 'medium', checked },
      { topic: 'food', source: 'our reason: people bring what they do on Instagram, whose accounts these are', confidence: 'low', checked },
      { topic: 'fashion', source: 'our reason: the same', confidence: 'low', checked },
      { topic: 'craft', source: 'our reason: the same', confidence: 'low', checked },
    ],
    away: [
      {
        topic: 'bug-report',
        kinds: ['post'],
        better: ['github'],
        source: 'our reason: whoever can mend it reads the tracker',
        confidence: 'low',
        checked,
      },
    ],
  },
  media: {
    expects: 'none',
    habit: 'Words stand on their own and are answered in words.',
    source: 'our reason: it began as the text beside the pictures of Instagram',
    confidence: 'medium',
    checked,
  },
  // Our own list: how its people address one another.
  idioms: ['threads fam', 'threads family', 'dear threads', 'hey threads', 'hi threads', 'hello threads'],
};
