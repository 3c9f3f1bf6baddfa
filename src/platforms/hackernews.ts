import type { Platform } from './platform';

const checked = '2026-11-29';

const text = 'textarea[name="text"]';
const guidelines = 'news.ycombinator.com/newsguidelines.html';
const refined = 'plibither8/refined-hacker-news (public source)';

/** Both forms that edit have the same address; only that of a submission has a title. */
const editsSubmission = 'form[action="/xedit"]:has(input[name="title"])';

/** Hacker News: server-rendered forms with plain textareas, in English for everybody; no script, no attachments, no hashtags. */
export const hackernews: Platform = {
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['https://news.ycombinator.com/*'],

  composers: [
    {
      kind: 'never',
      editor: 'input[name="q"], input[name="url"], input[name="acct"]',
      family: 'input',
      source: `search, the address of a submission, the login; ${refined}`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: 'input, textarea',
      path: /^\/(?:user|changepw|login)(?:\/|$)/,
      family: 'input',
      source: 'profile and password; general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'title',
      editor: 'input[name="title"]',
      within: 'form[action="/r"], form[action="/xedit"]',
      family: 'input',
      source: `${refined}: the form's own field name`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: text,
      within: `form[action="/r"], ${editsSubmission}`,
      family: 'textarea',
      source: `${refined}; that only a submission's form has a title is general knowledge`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: text,
      within: 'form[action="comment"]',
      path: /^\/reply(?:\/|$)/,
      family: 'textarea',
      replyTo: ['.commtext'],
      source: `${refined}: a comment is answered on a page of its own, which shows it above the form`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: text,
      within: '.fatitem:has(.commtext)',
      family: 'textarea',
      replyTo: ['.fatitem .commtext'],
      source:
        'the page of a single comment: a table of class fatitem holds it and the form; structure by Automattic/harper hn.html (July 2026)',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: text,
      within: 'form[action="comment"]',
      family: 'textarea',
      replyTo: ['.fatitem .toptext', '.fatitem .titleline a'],
      source: 'Automattic/harper packages/chrome-plugin/tests/pages/hn.html: a saved page, July 2026',
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor: text,
      within: 'form[action="/xedit"]',
      family: 'textarea',
      replyTo: ['.onstory a'],
      source: `${refined}; the line that names the story is general knowledge`,
      confidence: 'medium',
      checked,
    },
  ],

  account: [
    {
      selector: 'a#me',
      within: 'page',
      source: 'the top corner of every page of a signed-in user; many public extensions',
      confidence: 'high',
      checked,
    },
  ],
  submit: [
    'form[action="comment"] input[type="submit"]',
    'form[action="/r"] input[type="submit"]',
    'form[action="/xedit"] input[type="submit"]',
  ],
  known: {
    limits: {
      source: 'arclanguage/anarki apps/news/news.arc: title-limit* 80, in a fork of the public source; none known for texts and comments',
      confidence: 'high',
      checked,
    },
    submit: { source: `Automattic/harper hn.html (July 2026); ${refined}`, confidence: 'high', checked },
  },

  counting: 'utf16',
  limits: { post: null, title: 80 },
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'there is no such feature',
    confidence: 'high',
    checked,
  },
  links: {
    clickable: true,
    source: 'news.ycombinator.com/formatdoc: addresses in a text become links',
    confidence: 'high',
    checked,
  },
  // Only *italics* and indented code: news.ycombinator.com/formatdoc.
  markup: 'none',
  codeBy: 'indent',
  topics: {
    home: [
      {
        topic: 'code',
        source: `${guidelines}: what good hackers would find interesting`,
        confidence: 'high',
        checked,
      },
      {
        topic: 'software-release',
        source: 'our reason: versions of known tools are read here; news.ycombinator.com/showhn.html asks not to show every small one',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'craft',
        source: `${guidelines}: anything that gratifies one's intellectual curiosity; that how things are made does is our reading`,
        confidence: 'medium',
        checked,
      },
    ],
    away: [
      {
        topic: 'politics',
        kinds: ['post', 'title'],
        better: ['reddit', 'x'],
        source: `${guidelines}: most stories about politics are off-topic unless they show something new; the wording is from memory`,
        confidence: 'medium',
        checked,
      },
      {
        topic: 'recruiting',
        kinds: ['post', 'title'],
        better: ['linkedin'],
        source: 'news.ycombinator.com/newsfaq.html, from memory: jobs belong in the monthly thread "Who is hiring?"',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'bug-report',
        kinds: ['post', 'title'],
        better: ['github'],
        source: 'our reason: whoever can mend it reads the tracker',
        confidence: 'low',
        checked,
      },
    ],
  },
  titled: {
    source: 'the form of a submission: a title, and below it an address or a text',
    confidence: 'high',
    checked,
  },
  plainTitles: {
    source:
      'news.ycombinator.com/newsguidelines.html: no exclamation points, no capitals for emphasis; crop a gratuitous number or adjective',
    confidence: 'high',
    checked,
  },
  nods: {
    by: 'vote',
    source:
      'news.ycombinator.com/newsguidelines.html: a comment should add something; an empty one is voted down; the wording is from memory',
    confidence: 'medium',
    checked,
  },
  begging: {
    meets: 'forbidden',
    source: 'news.ycombinator.com/newsguidelines.html: do not solicit upvotes, comments or submissions',
    confidence: 'high',
    checked,
  },
  media: {
    expects: 'none',
    habit: 'Text alone: nothing can be attached.',
    source: 'news.ycombinator.com/formatdoc',
    confidence: 'high',
    checked,
  },
  // Our own list: how titles begin here.
  idioms: ['show hn', 'ask hn', 'tell hn', 'launch hn'],
  selfPromotion: {
    welcome: 'never',
    door: 'Show HN',
    source: `${guidelines}: not primarily for promotion; news.ycombinator.com/showhn.html: one's own work, which people can try`,
    confidence: 'high',
    checked,
  },
  checksOnly: true,
};
