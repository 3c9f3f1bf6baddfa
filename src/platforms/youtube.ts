import type { Platform } from './platform';

const checked = '2026-11-29';

const root = '#contenteditable-root[contenteditable="true"]';
const textbox = '#textbox[contenteditable="true"]';
const dialog = 'ytd-backstage-post-dialog-renderer';
const studioBox = 'ytcp-social-suggestions-textbox';

const multiPost = 'leaperone/MultiPost-Extension src/sync/video/youtube.ts (June 2026)';

/**
 * YouTube: an editable element of its own, with no editor behind it, in comments, posts and Studio alike; custom
 * element names decide. Studio's title and description are ours, for they are what a viewer reads first.
 */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  alsoAt: ['https://m.youtube.com/*'],

  composers: [
    {
      kind: 'never',
      editor: 'input[name="search_query"], input#search',
      family: 'input',
      source: 'the search box on every page; public extension sources',
      confidence: 'high',
      checked,
    },
    {
      // What is said in a live chat has scrolled away before a tip could be read.
      kind: 'never',
      editor: '[contenteditable="true"], textarea, input',
      within: 'yt-live-chat-app, yt-live-chat-renderer, yt-live-chat-text-input-field-renderer',
      family: 'contenteditable',
      source: 'live chat, also in a window of its own (/live_chat); public extension sources',
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: root,
      within: dialog,
      family: 'contenteditable',
      frame: dialog,
      source:
        'four public sources, 2026 (addresses not kept); quizzes and polls got new fields on 2026-08-30, the text of a post is as before',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: root,
      within: '#reply-dialog, ytd-comment-reply-dialog-renderer, ytd-comment-replies-renderer',
      family: 'contenteditable',
      frame: 'ytd-commentbox',
      replyTo: ['#content-text'],
      source: 'several public scripts, 2024-2026: #reply-dialog > ytd-comment-reply-dialog-renderer inside ytd-comment-view-model',
      confidence: 'medium',
      checked,
    },
    {
      // Under a post there is no video whose title could be answered.
      kind: 'comment',
      editor: root,
      within: 'ytd-comment-simplebox-renderer, ytd-commentbox',
      family: 'contenteditable',
      frame: 'ytd-commentbox',
      replyTo: ['ytd-backstage-post-renderer #content-text', 'ytd-watch-metadata h1'],
      source: 'ytd-commentbox in four public sources, 2025-2026 (addresses not kept); it is there once #simplebox-placeholder was clicked',
      confidence: 'high',
      checked,
    },
    {
      kind: 'title',
      editor: textbox,
      within: `${studioBox}#title-textarea`,
      family: 'contenteditable',
      frame: studioBox,
      source: `${multiPost}: #title-textarea, then #textbox; many upload scripts`,
      confidence: 'high',
      checked,
    },
    {
      // Not a post: it has a limit of its own, and is read beside the video rather than in a feed.
      kind: 'article',
      editor: textbox,
      within: `${studioBox}#description-textarea`,
      family: 'contenteditable',
      frame: studioBox,
      source: `${multiPost}: #description-textarea, then #textbox; many upload scripts`,
      confidence: 'high',
      checked,
    },
  ],

  attachments: {
    images: 'ytd-backstage-multi-image-thumbnail-renderer',
    source: 'public extension source, 2026: the pictures of a community post (address not kept)',
    confidence: 'medium',
    checked,
  },
  account: [
    {
      selector: 'ytcp-navigation-drawer #entity-name',
      within: 'page',
      source: "the channel in Studio's side bar; eight public scripts, 2025-2026. Outside Studio the page shows a picture and no name",
      confidence: 'high',
      checked,
    },
  ],
  submit: [`${dialog} #submit-button`, 'ytd-commentbox #submit-button', 'ytcp-button#done-button', 'ytcp-button#save'],
  submitKey: { source: 'general knowledge: Ctrl and Enter sends a comment', confidence: 'medium', checked },
  known: {
    limits: {
      source:
        'title 100 and description 5,000: Buffer, postiz; comments 10,000: counters; of a community post one site says "over 7,700", others name no limit',
      confidence: 'medium',
      checked,
    },
    submit: {
      source: `two public extension sources, 2026; ${multiPost} for the upload; #save is from memory`,
      confidence: 'medium',
      checked,
    },
  },

  counting: 'utf16',
  limits: { post: null, comment: 10_000, reply: 10_000, title: 100, article: 5_000 },
  fold: {
    at: 157,
    lines: 3,
    // A post between two films shows about twice as much, and a comment is cut by its lines: too unsure to say.
    kinds: ['article'],
    source: 'description: 125-157 characters or two to three lines (txttools.pages.dev); a community post about 288 (lettercounter.org)',
    confidence: 'low',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 3,
    cap: 15,
    where: 'end',
    camelCase: false,
    source: 'the first three show above the title; beyond 15 all are ignored (older help; a newer text is said to name 60)',
    confidence: 'medium',
    checked,
  },
  links: {
    clickable: true,
    note: 'links_note_youtube',
    source: 'in descriptions and comments of Shorts links are dead since Aug 2023; elsewhere they can be clicked',
    confidence: 'medium',
    checked,
  },
  // Comments know *bold*, _italic_ and -strike-, each with one sign; Markdown's two signs stay as they are.
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'craft',
        source: 'Pew Research Center, 7 Nov 2018: half of its users say YouTube is very important for learning how things are done',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'food',
        source: 'the same: how to cook is shown better than told',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'code',
        kinds: ['article', 'title', 'comment', 'reply'],
        source: 'our reason: lessons on programming, and the questions under them',
        confidence: 'medium',
        checked,
      },
    ],
    away: [
      {
        topic: 'code',
        kinds: ['post'],
        better: ['github', 'mastodon', 'x'],
        source:
          'essay "Importance of social marketing: Clean up your brain!", point 4: such circles are small and work on the right platform; that a post among films cannot be copied from and tried is our reason',
        confidence: 'low',
        checked,
      },
      {
        topic: 'bug-report',
        kinds: ['post', 'comment', 'reply'],
        better: ['github'],
        source: 'our reason: whoever can mend it reads the tracker',
        confidence: 'low',
        checked,
      },
      {
        topic: 'recruiting',
        kinds: ['post', 'comment', 'reply'],
        better: ['linkedin'],
        source: 'our reason: viewers came for the channel, and nobody keeps a CV here',
        confidence: 'low',
        checked,
      },
    ],
  },
  // The title and the description of a film are what a search looks through.
  searched: ['title', 'article'],
  begging: {
    meets: 'usual',
    source: 'support.google.com/youtube/answer/2801973: to ask for a like, a comment or a subscription is allowed',
    confidence: 'high',
    checked,
  },
  media: {
    expects: 'none',
    habit: 'The video is what people came for; a post between two videos goes without a picture as well as with one.',
    source: 'our reason',
    confidence: 'medium',
    checked,
  },
  // Our own list: what is said at the beginning and the end of a film.
  idioms: [
    'like and subscribe',
    "don't forget to subscribe",
    'welcome back to my channel',
    'welcome back to our channel',
    'in the description below',
    'link in the description',
    'links in the description',
  ],
};
