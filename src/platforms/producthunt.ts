import type { Platform } from './platform';

const checked = '2026-11-29';

const editor = '.ProseMirror[contenteditable="true"]';
const commentForm = 'form[data-test="comment-form"]';
const anyComment = '[data-test^="comment-"]:not(form)';
const launchPath = /^\/(?:posts\/new|launch)(?:\/|$)/;
const threadPath = /^\/(?:discussions\/new|p\/new|p\/[^/]+\/new)(?:\/|$)/;

const automation = 'public automation source, 2026 (address not kept), for comments and their answers';
const convention = 'named by convention; nobody has shown the form in public source';

/** Product Hunt: plain fields for a launch, TipTap for what is said about it and in the forums; the page is in English for everybody. */
export const producthunt: Platform = {
  id: 'producthunt',
  name: 'Product Hunt',
  hosts: ['https://www.producthunt.com/*'],

  composers: [
    {
      kind: 'never',
      editor: '[contenteditable="true"], textarea, input',
      path: /^\/(?:search|my|settings|login|messages)(?:\/|$)/,
      family: 'input',
      source: 'pages about the account; general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'input[type="search"], input[name="q"], input[data-test="header-search-input"]',
      family: 'input',
      source: 'the search box; structure',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: '[contenteditable="true"]',
      within: `[data-test^="thread-"] ${commentForm}`,
      family: 'prosemirror',
      frame: commentForm,
      replyTo: [`${anyComment} .prose`, anyComment],
      source: automation,
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor: '[contenteditable="true"]',
      within: commentForm,
      family: 'prosemirror',
      frame: commentForm,
      replyTo: ['h1'],
      source: automation,
      confidence: 'high',
      checked,
    },
    {
      kind: 'title',
      editor: 'input[name="tagline"]',
      path: launchPath,
      family: 'input',
      source: convention,
      confidence: 'low',
      checked,
    },
    {
      kind: 'release',
      editor: 'textarea[name="description"]',
      path: launchPath,
      family: 'textarea',
      source: convention,
      confidence: 'low',
      checked,
    },
    {
      kind: 'post',
      editor: `${editor}, textarea[name="comment"]`,
      path: launchPath,
      family: 'prosemirror',
      source: `the maker's first words under a launch; ${convention}`,
      confidence: 'low',
      checked,
    },
    {
      kind: 'title',
      editor: 'input[name="title"]',
      path: threadPath,
      family: 'input',
      source: `a new thread of a forum; ${convention}`,
      confidence: 'low',
      checked,
    },
    {
      kind: 'post',
      editor,
      path: threadPath,
      family: 'prosemirror',
      frame: 'form',
      source: `a new thread of a forum; ${convention}`,
      confidence: 'low',
      checked,
    },
    {
      kind: 'comment',
      editor,
      within: 'form',
      path: /^\/(?:p|products|posts|discussions)(?:\/|$)/,
      family: 'prosemirror',
      frame: 'form',
      replyTo: ['h1'],
      source: 'public automation scripts: threads of the forums',
      confidence: 'medium',
      checked,
    },
  ],

  account: [
    {
      selector: 'header a[href^="/@"]',
      attribute: 'href',
      within: 'page',
      take: /^\/(@[^/?#]+)/,
      source: 'addresses of profiles begin so; that the head of the page links to one’s own is general knowledge',
      confidence: 'low',
      checked,
    },
  ],
  submit: ['button[data-test="form-submit-button"]', 'form button[type="submit"]'],
  known: {
    limits: {
      source:
        'tagline 60: philipliao.com 2019, widely repeated; description 500 in newer sources, 260 in older ones; none known for comments',
      confidence: 'low',
      checked,
    },
    submit: { source: automation, confidence: 'high', checked },
  },

  counting: 'utf16',
  limits: { post: null, title: 60, release: 500 },
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'a launch has topics, chosen from a list; there are no hashtags',
    confidence: 'medium',
    checked,
  },
  links: { clickable: true, source: 'community advice: the product’s own address, not a shortened one', confidence: 'low', checked },
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'product-launch',
        source: 'help.producthunt.com 3615694: launches are what the place is for',
        confidence: 'high',
        checked,
      },
      { topic: 'software-release', source: 'our reason: people come to try new tools', confidence: 'medium', checked },
    ],
    away: [
      {
        topic: 'politics',
        better: ['x'],
        source: 'our reason: people come here for products; Pew 2024 for the better place',
        confidence: 'low',
        checked,
      },
      {
        topic: 'recruiting',
        better: ['linkedin'],
        source: 'our reason: the community guidelines keep promotion out of comments, and a job opening is one',
        confidence: 'low',
        checked,
      },
    ],
  },
  begging: {
    meets: 'forbidden',
    source: 'help.producthunt.com 3615694: no asking for upvotes',
    confidence: 'high',
    checked,
  },
  media: {
    expects: 'none',
    habit: 'A launch has a gallery of its own; pictures of the product itself do best. Comments are words.',
    source: 'producthunt.com, questions to Gabe Perez: show the product',
    confidence: 'medium',
    checked,
  },
  // Our own list: greetings to the place itself.
  idioms: [
    'hey product hunt',
    'hi product hunt',
    'hello product hunt',
    'dear product hunt',
    'product hunt community',
    'product hunt family',
  ],
};
