import type { Platform } from './platform';

const checked = '2026-11-29';

const multipost = 'leaperone/MultiPost-Extension src/sync/article/medium.ts (June 2026)';
const story = '.postArticle-content[contenteditable="true"]';
const responses = '[role="dialog"], aside, [data-testid*="response" i]';

/** Medium: one editable element holds title and text of a story; responses are written in a panel beside it. */
export const medium: Platform = {
  id: 'medium',
  name: 'Medium',
  // Many writers have an address of their own below medium.com or elsewhere; stories are written on this one.
  hosts: ['https://medium.com/*'],
  // So may writers, and publications.
  alsoAt: ['https://*.medium.com/*'],

  composers: [
    {
      kind: 'never',
      editor: '[contenteditable="true"], textarea, input',
      path: /^\/(?:search|me\/settings|m)(?:\/|$)/,
      family: 'contenteditable',
      source: 'search, settings and signing in; general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'input, textarea',
      family: 'input',
      source: 'plain fields are search, topics and notes to an editor; general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'article',
      editor: `${story}, [contenteditable="true"]:has([data-testid="editorTitleParagraph"], [data-testid="editorParagraphText"])`,
      family: 'contenteditable',
      source: `${multipost}; the element around the paragraphs by a public automation source (address not kept)`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'article',
      editor: '[contenteditable="true"]',
      path: /^\/(?:new-story|p\/[^/]+\/edit)(?:\/|$)/,
      family: 'contenteditable',
      source: `the addresses at which a story is written; ${multipost}`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-slate-editor="true"]',
      within: responses,
      family: 'contenteditable',
      replyTo: ['article h1'],
      source: 'a guess at the structure: the panel of responses',
      confidence: 'low',
      checked,
    },
  ],

  attachments: {
    images: 'figure img',
    card: '.graf--mixtapeEmbed',
    source: 'structure: pictures and cards stand in the text',
    confidence: 'medium',
    checked,
  },
  account: [
    {
      selector: 'header a[href*="/@"]',
      attribute: 'href',
      within: 'page',
      take: /\/(@[^/?#]+)/,
      source: 'addresses of profiles hold the handle; that the head of the page links to one’s own is general knowledge',
      confidence: 'low',
      checked,
    },
  ],
  submit: ['button[data-action="show-prepublish"]', '[role="dialog"] button[type="submit"]'],
  known: {
    limits: { source: 'postiz medium.provider.ts for the whole story; titles about 100 by general knowledge', confidence: 'low', checked },
    submit: { source: `${multipost}: it opens the last step; the second is a guess`, confidence: 'medium', checked },
  },

  counting: 'utf16',
  limits: { post: null, article: 100_000 },
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'a story has up to five topics, chosen in the last step; in the text a # is only a sign',
    confidence: 'medium',
    checked,
  },
  links: {
    clickable: true,
    source: 'links are part of the text; that affiliate links must be named is general knowledge',
    confidence: 'medium',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      { topic: 'career', source: 'our reason: people write here about their working lives', confidence: 'medium', checked },
      { topic: 'code', source: 'our reason: many stories explain how something was built', confidence: 'medium', checked },
      { topic: 'software-release', source: 'our reason: developers read here how and why', confidence: 'low', checked },
      { topic: 'finance', source: 'our reason: money is a subject of long stories', confidence: 'low', checked },
    ],
    away: [
      {
        topic: 'bug-report',
        better: ['github'],
        source: 'our reason: whoever can mend it reads the tracker',
        confidence: 'low',
        checked,
      },
      {
        topic: 'recruiting',
        kinds: ['article'],
        better: ['linkedin'],
        source: 'our reason: who opens a story wants to read, not to apply',
        confidence: 'low',
        checked,
      },
    ],
  },
  media: {
    expects: 'none',
    habit: 'Words first; one picture at the head of a story is usual.',
    source: 'convention',
    confidence: 'low',
    checked,
  },
  // Our own list: words of a place where stories are clapped for.
  idioms: ['hold the clap button', 'clap for this story', 'claps for this story'],
};
