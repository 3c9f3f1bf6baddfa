import type { Platform } from './platform';

const checked = '2026-11-29';

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const anyField = '[contenteditable="true"], textarea, input';
/** What is being published is on show beside its caption: as a picture, a film, or drawn after a filter. */
const onShow = 'img[src^="blob:"], video, canvas, [style*="blob:"]';
const post = 'article, [role="dialog"]:has(article)';
const replyTo = ['article h1, main h1, [role="dialog"] h1[dir="auto"]', 'article ul li span[dir="auto"]'];

/**
 * Instagram: Lexical for the caption, a textarea for comments; every label is translated, so structure decides. Nothing
 * public is written in a one-line field, and what answers a story is a direct message.
 */
export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['https://www.instagram.com/*'],

  composers: [
    {
      kind: 'never',
      editor: 'input',
      family: 'input',
      source: "search; in the caption's own dialog place, collaborators and picture descriptions: jackwener/opencli clis/instagram/post.js",
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: '[contenteditable="true"][role="textbox"]',
      path: /^\/direct(?:\/|$)/,
      family: 'lexical',
      source: 'direct messages live under this path; many public extensions, 2025-2026',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: 'textarea',
      path: /^\/stories(?:\/|$)/,
      family: 'textarea',
      source: 'an answer to a story is a direct message; its textarea stands in public scripts ("Reply to …")',
      confidence: 'high',
      checked,
    },
    {
      // The message window floats over every page and may stand in a dialog.
      kind: 'reply',
      message: true,
      editor: '[contenteditable="true"][spellcheck="false"], [aria-label="Message"], [aria-placeholder^="Message"]',
      family: 'lexical',
      source: "Automattic/harper #3145: the message field, and not the caption, has the browser's own check off; the label is English",
      confidence: 'low',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/(?:direct|stories)(?:\/|$)/,
      family: 'lexical',
      source: 'all else where messages live',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/accounts(?:\/|$)/,
      family: 'textarea',
      source: 'login, profile and settings',
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor: 'form textarea[autocomplete="off"]',
      family: 'textarea',
      frame: 'form',
      replyTo,
      source: 'public extension source, "confirmed from HTML" 2025 (address not kept)',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: 'textarea[aria-label^="Add a comment"]',
      family: 'textarea',
      frame: 'form',
      replyTo,
      source: 'three public extension sources; English only',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: lexical,
      within: post,
      family: 'lexical',
      frame: 'form',
      replyTo,
      source: 'our guess, should comments move to the editor of captions; only a public post is an article',
      confidence: 'low',
      checked,
    },
    {
      kind: 'post',
      editor: lexical,
      within: `[role="dialog"]:has(${onShow})`,
      family: 'lexical',
      frame: '[role="dialog"]',
      source: 'jackwener/opencli clis/instagram/post.js; leaperone/MultiPost-Extension src/sync/dynamic/instagram.ts (June 2026)',
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: 'textarea[aria-label^="Write a caption"]',
      within: '[role="dialog"]',
      family: 'textarea',
      frame: '[role="dialog"]',
      source: 'jackwener/opencli clis/instagram/post.js: an older build; English only',
      confidence: 'low',
      checked,
    },
  ],

  attachments: {
    images: 'img[src^="blob:"], canvas',
    video: 'video',
    source:
      'leaperone/MultiPost-Extension src/sync/dynamic/instagram.ts (June 2026); that a series shows one picture at a time is our reading',
    confidence: 'medium',
    checked,
  },
  account: [
    {
      selector: 'div:has(a[href^="/direct/inbox"]):not(:has(main, article)) a[href^="/"]:has(img)',
      attribute: 'href',
      within: 'page',
      take: /^\/([\w.]+)\/?$/,
      source: 'in the bar that leads to the messages the profile is the one entry with a picture; public extension sources, 2026',
      confidence: 'low',
      checked,
    },
  ],
  submit: [
    '[role="dialog"] [role="button"][tabindex="0"]:not(:has(svg))',
    'form button[type="submit"]',
    'form [role="button"]:not(:has(svg))',
  ],
  enterSends: {
    kinds: ['comment', 'reply'],
    source: 'general knowledge: Enter sends a comment, a caption has its button',
    confidence: 'medium',
    checked: '2026-11-30',
  },
  known: {
    limits: {
      source: 'post: ayrshare, postiz (Buffer stops at 2,196); comment: ayrshare 2,196, other counters 1,000 to 2,200',
      confidence: 'medium',
      checked,
    },
    submit: {
      source: "MultiPost instagram.ts: a button of text alone in the dialog's head; comments: structure in public scripts",
      confidence: 'low',
      checked,
    },
  },

  counting: 'utf16',
  limits: { post: 2_200, comment: 2_200, reply: 2_200 },
  fold: {
    at: 125,
    lines: null,
    kinds: ['post'],
    source: 'all counters agree on 125; the feed then shows "… more"',
    confidence: 'high',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 5,
    cap: 5,
    where: 'end',
    camelCase: false,
    source:
      '@creators, 18 Dec 2025 (socialmediatoday.com 808309): five, no longer 30; came to accounts one by one. Adam Mosseri: tags bring no reach, broad ones least',
    confidence: 'high',
    checked,
  },
  links: {
    clickable: false,
    source: 'ayrshare; general knowledge: an address in a caption or comment stays text',
    confidence: 'high',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: pictures of the day among people one follows', confidence: 'medium', checked },
      { topic: 'food', source: 'our reason: what is cooked and baked is looked at first', confidence: 'medium', checked },
      { topic: 'fashion', source: 'our reason: clothes are seen, not described', confidence: 'medium', checked },
      { topic: 'craft', source: 'our reason: makers show the thing half done', confidence: 'medium', checked },
    ],
    away: [
      {
        topic: 'code',
        kinds: ['post'],
        better: ['github', 'mastodon', 'x'],
        source:
          'essay "Importance of social marketing: Clean up your brain!", point 4: such circles are small and work on the right platform; that one for pictures is the wrong one is our reason',
        confidence: 'medium',
        checked,
      },
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
    // Without a picture or a film there is no caption to write: nothing that a tip could ask for.
    expects: 'none',
    given: ['post'],
    habit:
      'The picture or film is the post, the caption tells what it does not show. A description for those who cannot see it hides under "Accessibility".',
    source: 'the form itself asks for the picture first: MultiPost instagram.ts',
    confidence: 'high',
    checked,
  },
  // Our own list; what TikTok says too ("link in bio") has a list of its own in the language pack.
  idioms: ['instafam', 'insta fam', 'igers', 'regram', 'regrammed'],
};
