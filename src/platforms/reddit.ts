import type { Platform } from './platform';

const checked = '2026-11-29';

const rich = '[slot="rte"][contenteditable="true"]';
const oldText = 'textarea[name="text"]';

/** The composer of a post is told by its name; it has been both. */
const postComposer = 'shreddit-composer[name="optionalBody"], shreddit-composer[name="body"]';
const commentComposer = 'comment-composer-host, shreddit-composer[event-source="comment_composer"]';

/**
 * A comment's own words, never those of the answers under it: only the comment that holds the composer has them as a child.
 * Then the post's.
 */
const answeredComment = [':scope > [slot="comment"]', 'shreddit-post [slot="text-body"]', 'shreddit-post [slot="title"]'];
const answeredPost = answeredComment.slice(1);
const oldAnsweredPost = ['.thing.link .usertext-body .md', '.thing.link a.title'];

const multiPost = 'leaperone/MultiPost-Extension src/sync/dynamic/reddit.ts (June 2026)';
const archive = 'reddit-archive/reddit r2/r2/templates';

/**
 * Reddit: web components with open shadow roots, Lexical or a textarea for Markdown in them; and old.reddit.com, which is
 * as its public source has it.
 */
export const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://old.reddit.com/*'],

  composers: [
    {
      kind: 'never',
      editor: 'input[name="q"], textarea[name="q"]',
      family: 'input',
      source: 'the search box, old and new',
      confidence: 'high',
      checked,
    },
    {
      // The chat lies over every page, or has one of its own.
      kind: 'reply',
      message: true,
      editor: 'textarea',
      within: 'rs-message-composer, rs-message-composer-old',
      family: 'textarea',
      source: 'seven public scripts, 2022-2026: textarea[name="message"] in its open shadow root',
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'reply',
      message: true,
      editor: oldText,
      path: /^\/message(?:\/|$)/,
      family: 'textarea',
      frame: '.usertext-edit',
      source: `${archive}/messagecompose.html, usertext.html; an answer to a message is the same box`,
      confidence: 'medium',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: '[contenteditable="true"], textarea, input',
      path: /^\/(?:message|chat|mail|settings|prefs)(?:\/|$)/,
      family: 'textarea',
      source: 'all else beside private messages and chat; the mail of moderators, settings; chat and mail from memory',
      confidence: 'medium',
      checked,
    },
    {
      // The line to click before there is a composer is a textarea too, and has a hidden twin.
      kind: 'never',
      editor: 'textarea, input',
      within: 'faceplate-search-input, reddit-search-large, [data-testid="trigger-button"]',
      family: 'textarea',
      source: 'public extension sources, 2026; reddit-search-large from memory',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'title',
      editor: 'textarea',
      within: 'faceplate-textarea-input[name="title"]',
      family: 'textarea',
      frame: 'faceplate-textarea-input',
      source: `${multiPost} and three public sources: textarea#innerTextArea in the open shadow root`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: rich,
      within: postComposer,
      family: 'lexical',
      frame: 'shreddit-composer',
      source: `${multiPost} and four public sources, 2026`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: 'textarea',
      within: postComposer,
      family: 'textarea',
      frame: 'shreddit-composer',
      source:
        'Markdown mode: shreddit-composer, shreddit-markdown-composer, textarea, each in the shadow root of the one before; six public sources',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: rich,
      within: 'shreddit-comment',
      family: 'lexical',
      frame: 'shreddit-composer',
      replyTo: answeredComment,
      source: 'public test code, 2026: shreddit-comment-action-row, comment-composer-host, faceplate-form, shreddit-composer',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: 'textarea',
      within: 'shreddit-comment shreddit-composer',
      family: 'textarea',
      frame: 'shreddit-composer',
      replyTo: answeredComment,
      source: 'the same place in Markdown mode; public script: shreddit-comment shreddit-composer',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: rich,
      within: commentComposer,
      family: 'lexical',
      frame: 'shreddit-composer',
      replyTo: answeredPost,
      source: 'two public extension sources, seen live 2026-06-29 and in July 2026 (addresses not kept)',
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor: 'textarea',
      within: 'comment-composer-host shreddit-composer, shreddit-composer[event-source="comment_composer"]',
      family: 'textarea',
      frame: 'shreddit-composer',
      replyTo: answeredPost,
      source: 'public extension source, 2026: Markdown mode of the same composer',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'title',
      editor: 'form#newlink textarea[name="title"]',
      family: 'textarea',
      source: `${archive}/newlink.html`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: oldText,
      within: 'form#newlink, .thing.link > .entry',
      family: 'textarea',
      frame: '.usertext-edit',
      source: `${archive}/newlink.html, usertext.html; a post that is edited is in its own entry`,
      confidence: 'high',
      checked,
    },
    {
      // An answer is written beside the comment's entry; what is written inside it is the comment itself, being edited.
      kind: 'comment',
      editor: oldText,
      within: '.thing.comment > .entry',
      family: 'textarea',
      frame: '.usertext-edit',
      replyTo: oldAnsweredPost,
      source: `${archive}/usertext.html, comment.html`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: oldText,
      within: '.thing.comment > .child',
      family: 'textarea',
      frame: '.usertext-edit',
      replyTo: [':scope > .entry .usertext-body .md', ...oldAnsweredPost],
      source: `${archive}/usertext.html; that an answer opens in .child is read in public extension sources`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: oldText,
      within: '.commentarea',
      family: 'textarea',
      frame: '.usertext-edit',
      replyTo: oldAnsweredPost,
      source: `${archive}/usertext.html`,
      confidence: 'high',
      checked,
    },
  ],

  attachments: {
    within: 'page',
    shadow: 'r-post-media-input#post-composer_media',
    images: '#fileInputInnerWrapper img',
    video: '#fileInputInnerWrapper video',
    source:
      'public automation sources, 2024-2026 (addresses not kept): several upload through this shadow root, one waits for the picture in it; that a film shows there as one is our reading. How Reddit shows descriptions, pictures in the text and the card of a link was not found; old.reddit.com takes no text beside a picture',
    confidence: 'medium',
    checked: '2026-11-30',
  },
  account: [
    {
      selector: '#header-bottom-right .user a[href*="/user/"]',
      within: 'page',
      source: 'the top corner of old.reddit.com; many public scripts, 2026',
      confidence: 'high',
      checked,
    },
    {
      selector: '#user-drawer-content [noun="profile"]',
      within: 'page',
      take: /\bu\/([\w-]+)/,
      source: "the user's menu, which is in the page before it is opened; public test code (address not kept)",
      confidence: 'low',
      checked,
    },
    {
      selector: 'rs-current-user',
      attribute: 'display-name',
      within: 'page',
      source: 'public extension source, 2026; written for the chat',
      confidence: 'low',
      checked,
    },
  ],
  submit: [
    'shreddit-composer button[slot="submit-button"]',
    'r-post-form-submit-button#submit-post-button',
    'form#newlink button[name="submit"]',
    'form.usertext button.save',
  ],
  submitKey: { source: 'public lists of shortcuts: Ctrl or Cmd and Enter sends a comment', confidence: 'medium', checked },
  known: {
    limits: {
      source: 'reddit-archive/reddit: titles 300, text posts 40,000, comments 10,000; wrappers of the API say less for posts',
      confidence: 'high',
      checked,
    },
    submit: {
      source: `${multiPost}; public extension source, seen live July 2026; ${archive}/newlink.html, usertext.html`,
      confidence: 'high',
      checked,
    },
  },

  counting: 'utf16',
  limits: { post: 40_000, title: 300, comment: 10_000, reply: 10_000 },
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'there is no such feature: a community and its flair say what a post is about',
    confidence: 'high',
    checked,
  },
  links: {
    clickable: true,
    note: 'links_note_reddit',
    source: 'reddit.zendesk.com 204536499: who mostly posts links to his own business is taken for a spammer',
    confidence: 'high',
    checked,
  },
  markup: 'markdown',
  topics: {
    home: [
      {
        topic: 'code',
        source: 'our reason: there are communities for nearly every language and tool',
        confidence: 'medium',
        checked,
      },
      { topic: 'craft', source: 'our reason: communities of people who make the same thing', confidence: 'medium', checked },
      { topic: 'food', source: 'our reason: the same', confidence: 'medium', checked },
      { topic: 'politics', source: 'our reason: communities made for it, by country', confidence: 'medium', checked },
    ],
    away: [
      {
        topic: 'product-launch',
        kinds: ['comment', 'reply'],
        better: ['reddit/post', 'x', 'linkedin'],
        source:
          'reddit.zendesk.com 204536499: do not flood, ask the moderators first; that a launch under a post of somebody else is flooding is our reading',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'recruiting',
        kinds: ['comment', 'reply'],
        better: ['linkedin'],
        source: 'our reason: an offer of work under a post is off its topic; there are communities for it',
        confidence: 'low',
        checked,
      },
    ],
  },
  titled: {
    source: 'the form of a post: a title, and below it whatever the community allows',
    confidence: 'high',
    checked,
  },
  begging: {
    meets: 'forbidden',
    source: 'Reddit content policy: asking for votes is vote manipulation',
    confidence: 'high',
    checked,
  },
  media: {
    expects: 'none',
    habit: 'Each community has its own: pictures only, text only, or both.',
    source: 'our reason: the kinds of posts are a setting of the community',
    confidence: 'medium',
    checked,
  },
  // Our own list: what is said where posts are voted on.
  idioms: [
    'upvote',
    'upvotes',
    'downvote',
    'crosspost',
    'throwaway account',
    'fellow redditors',
    'dear reddit',
    'hey reddit',
    'hi reddit',
    'long time lurker',
  ],
  selfPromotion: {
    welcome: 'sometimes',
    source:
      'reddit.zendesk.com 204536499; at most one post in ten about oneself: r/modnews, Dec 2014, no longer a rule of the site but of many communities',
    confidence: 'high',
    checked,
  },
};
