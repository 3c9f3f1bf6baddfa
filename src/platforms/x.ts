import type { Platform } from './platform';

const checked = '2026-11-21';

const draft = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const draftFallback = '[data-testid$="RichTextInputContainer"] .public-DraftEditor-content[contenteditable="true"]';
const narrow = 'textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea';
const anyField = '[contenteditable="true"], textarea, input';

const replyDialog = '[role="dialog"]:has([data-testid="tweetText"])';
// A quoted post stands below the editor, among the attachments; an answered one above it, in an article.
const quoteDialog =
  '[role="dialog"]:has([data-testid="attachments"] [data-testid="tweetText"]):not(:has(article [data-testid="tweetText"]))';
const statusPath = /^\/\w+\/status\/\d+/;

/** "Add post" puts another editor into the dialog: tweetTextarea_0, _1 …; one that is written in the page moves there. */
const thread = '[role="dialog"]';
/** X Pro writes in a drawer beside its columns: what holds the first part and the second is the thread. */
const drawer = [0, 1].map((at) => `:has([contenteditable="true"][data-testid="tweetTextarea_${at}"])`).join('');
/** The smallest box that holds editor, attachments and toolbar. */
const frame = ':has([data-testid="toolBar"])';
const answered = '[data-testid="tweetText"]';
// On a status page the opened post is the one that cannot be tabbed to; in a dialog that lies over it, it is not.
const opened = `article[data-testid="tweet"][tabindex="-1"] ${answered}`;

const controlPanel = 'insin/control-panel-for-twitter script.js v4.24.0 (Aug 2026); jackwener/opencli clis/twitter/post.js (May 2026)';
const narrowLayout = 'insin/control-panel-for-twitter script.js:7604';

/** X: one Draft.js editor for post, reply and quote; the address and the box around it tell them apart. */
export const x: Platform = {
  id: 'x',
  name: 'X',
  hosts: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
    'https://pro.twitter.com/*',
  ],

  composers: [
    {
      kind: 'never',
      editor: '[data-testid="SearchBox_Search_Input"]',
      family: 'input',
      source: 'search, also over messages; public extension sources, 2025-2026',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
      family: 'draft',
      source: 'many public extension sources, 2025-2026: Draft.js, in the drawer and on the page of messages',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: 'textarea[data-testid="dm-composer-textarea"]',
      family: 'textarea',
      source: 'five public scripts, 2026: the encrypted chat, whose PIN is asked for in fields of their own',
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: anyField,
      within: '[data-testid="DMDrawer"], [data-testid="chat-drawer-root"], [data-testid="dm-container"]',
      family: 'contenteditable',
      source: 'all else in the message drawer, which floats over every page; public extension sources, 2025-2026',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/(?:messages|i\/chat|i\/grok)(?:\/|$)/,
      family: 'contenteditable',
      source: 'all else where direct messages and Grok live',
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: draft,
      within: quoteDialog,
      family: 'draft',
      frame,
      thread,
      source: 'position of the quoted post seen in public extension sources; the attachments box is our reading of it',
      confidence: 'low',
      checked,
    },
    {
      kind: 'reply',
      editor: `${draft}, ${draftFallback}`,
      within: replyDialog,
      family: 'draft',
      frame,
      thread,
      replyTo: [answered],
      source: 'public extension sources, 2025-2026 (addresses not kept)',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: `${draft}, ${draftFallback}`,
      path: statusPath,
      family: 'draft',
      frame,
      thread,
      replyTo: [opened, answered],
      source: 'public extension source, 2026 (address not kept); the inline composer is not inside the article',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: draft,
      within: drawer,
      notWithin: thread,
      family: 'draft',
      frame,
      thread: drawer,
      source: 'X Pro uses the test ids of X, which number the parts of a thread; that its drawer is no dialog is general knowledge',
      confidence: 'low',
      checked: '2026-11-30',
    },
    {
      kind: 'post',
      editor: draft,
      family: 'draft',
      frame,
      thread,
      source: `${controlPanel}; parts of a thread: the same, numbered`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: draftFallback,
      family: 'draft',
      frame,
      thread,
      source: 'public extension source, 2026: holds when the test id of the field changes',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: narrow,
      within: replyDialog,
      family: 'textarea',
      frame,
      replyTo: [answered],
      source: narrowLayout,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: narrow,
      path: statusPath,
      family: 'textarea',
      frame,
      replyTo: [opened, answered],
      source: narrowLayout,
      confidence: 'medium',
      checked,
    },
    { kind: 'post', editor: narrow, family: 'textarea', frame, source: narrowLayout, confidence: 'medium', checked },
  ],

  attachments: {
    images: '[data-testid="attachments"] img[src^="blob:"]',
    // Its label says "Media" until somebody describes it, in English; in other languages nothing is known.
    alt: { missing: '[data-testid="attachments"] [role="group"][aria-label="Media"]' },
    video: '[data-testid="attachments"] video',
    card: '[data-testid="card.wrapper"]',
    source:
      'jackwener/opencli clis/twitter/post.js (May 2026); insin/control-panel-for-twitter script.js; the group without a label of its own: a public extension that asks for descriptions (address not kept)',
    confidence: 'medium',
    checked,
  },
  account: [
    {
      selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
      within: 'page',
      take: /(@\w+)/,
      source: 'several public extensions read the handle here (2025-2026)',
      confidence: 'medium',
      checked,
    },
    {
      selector: 'a[data-testid="AppTabBar_Profile_Link"]',
      attribute: 'href',
      within: 'page',
      take: /^\/(\w+)/,
      source: 'public userscripts; general knowledge',
      confidence: 'low',
      checked,
    },
  ],
  submit: ['button[data-testid="tweetButtonInline"]', 'button[data-testid="tweetButton"]'],
  closesWhenTooLong: {
    source:
      'general knowledge: grey over 280, as it is without words; what a Premium account may write it takes (help.x.com/en/using-x/types-of-posts)',
    confidence: 'high',
    checked: '2026-11-30',
  },
  submitKey: { source: 'help.x.com, keyboard shortcuts: Ctrl or Cmd and Enter sends the post', confidence: 'high', checked },
  known: {
    limits: {
      source:
        'twitter/twitter-text config/v3.json; docs.x.com/fundamentals/counting-characters. Premium accounts may write 25,000 (help.x.com); the page tells them by its button alone. Each part of a thread has its own 280',
      confidence: 'high',
      checked,
    },
    submit: { source: controlPanel, confidence: 'high', checked },
  },

  counting: 'x',
  limits: { post: 280, thread: null, article: null },
  fold: {
    at: 280,
    lines: null,
    source: 'long posts show about the first 280; several blogs, fits the design of Premium',
    confidence: 'medium',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 2,
    cap: null,
    where: 'either',
    camelCase: true,
    source: 'X help as quoted: "no more than 2"; hashtags banned in ads since June 2025 (adshine.pro, netinfluencer.com)',
    confidence: 'medium',
    checked,
  },
  links: {
    clickable: true,
    note: 'links_note_x',
    source:
      'contested: techspot.com 109943 and trade press, Oct 2025: a link with almost no words travels badly, one that is described well does',
    confidence: 'medium',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'everyday',
        source: 'our reason: short remarks of the moment are what the form was made for',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'product-launch',
        source: "our reason: a public feed of news; people who follow a maker want to hear it, in a person's words",
        confidence: 'medium',
        checked,
      },
      { topic: 'software-release', source: 'our reason: developers follow the tools they use here', confidence: 'low', checked },
      {
        topic: 'code',
        source: 'our reason: small circles of developers; fine here, though not the first place',
        confidence: 'low',
        checked,
      },
      {
        topic: 'politics',
        kinds: ['post', 'reply', 'thread'],
        source: 'Pew Research Center, 12 June 2024: 59% of X users in the US come for politics too (TikTok 36%, Facebook 26%)',
        confidence: 'medium',
        checked,
      },
    ],
    away: [],
  },
  media: {
    expects: 'link',
    habit: 'Links are shared more here than on Facebook; a link wants a line that says why. A post without a link is never at fault.',
    source: 'essay "What is Social Media Marketing?", point 4; contested since 2023, see links',
    confidence: 'low',
    checked,
  },
  // Our own list: words that only make sense where posts are (re)tweeted.
  idioms: ['retweet', 'retweets', 'retweeted', 'retweeting', 'rt if', 'quote tweet', 'quote tweets', 'subtweet', 'tweetstorm', 'tweeps'],
};
