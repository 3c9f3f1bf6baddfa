import type { Platform } from './platform';

const checked = '2026-11-29';

const doc = '.doc[contenteditable="true"], [data-kind="doc"][contenteditable="true"]';
const dialog = '[role="dialog"]';
const question = '.puppeteer_test_question_title';
const help = 'help.quora.com 9456583756180, platform policies';

/** Quora: an editor of its own for answers and posts, its classes hashed and its labels translated; what stands around it decides. */
export const quora: Platform = {
  id: 'quora',
  name: 'Quora',
  // Spaces have addresses of their own below quora.com; asking for all of them would be a large permission for few pages.
  hosts: ['https://www.quora.com/*'],
  // Each language has a name of its own in front.
  alsoAt: ['https://*.quora.com/*'],

  composers: [
    {
      kind: 'never',
      editor: '[contenteditable="true"], textarea, input',
      path: /^\/(?:messages|search|settings|login)(?:\/|$)/,
      family: 'contenteditable',
      source: 'direct messages and pages without posts; general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'input',
      family: 'input',
      source: 'in one line stand only search, names and addresses',
      confidence: 'medium',
      checked,
    },
    {
      // By its English label too: another plain field of a dialog may be a message or a report.
      kind: 'title',
      editor: 'textarea[placeholder^="Start your question"]',
      within: dialog,
      family: 'textarea',
      frame: dialog,
      source: 'a new question; general knowledge, English only',
      confidence: 'low',
      checked,
    },
    {
      kind: 'reply',
      editor: doc,
      within: `${dialog}:has(${question})`,
      family: 'contenteditable',
      frame: dialog,
      replyTo: [question],
      source: 'two public automation sources, 2026 (addresses not kept); the title in the dialog is our reading',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: doc,
      within: dialog,
      family: 'contenteditable',
      frame: dialog,
      source: 'the same editor in a dialog without a question',
      confidence: 'low',
      checked,
    },
    {
      kind: 'reply',
      editor: doc,
      family: 'contenteditable',
      replyTo: [question],
      source: 'public automation sources, 2026: an answer written on the page of its question',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: '.q-text[contenteditable="true"], .qu-contentEditable[contenteditable="true"], [contenteditable="true"][data-placeholder]',
      notWithin: dialog,
      family: 'contenteditable',
      replyTo: ['.puppeteer_test_answer_content, .spacing_log_answer_content', question],
      source: 'public automation source, 2026 (address not kept); an answer by the classes that many public scripts read',
      confidence: 'low',
      checked,
    },
  ],

  attachments: {
    images: '.doc img',
    source: 'structure: pictures stand in the text',
    confidence: 'low',
    checked,
  },
  account: [
    {
      selector: 'a[href*="/profile/"][aria-label]',
      attribute: 'href',
      within: 'page',
      take: /\/profile\/([^/?#]+)/,
      source: 'public automation source, 2026: the labelled picture in the head of the page links to one’s own profile',
      confidence: 'low',
      checked,
    },
  ],
  submit: ['button.q-click-wrapper'],
  known: {
    limits: { source: 'questions 250: community, not confirmed; none known for answers and comments', confidence: 'low', checked },
    submit: { source: 'public automation source, 2026: any button of the site, labels are translated', confidence: 'low', checked },
  },

  counting: 'utf16',
  limits: { post: null, title: 250 },
  // Answers fold after a few lines that nobody has counted in public.
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'questions have topics; there are no hashtags',
    confidence: 'medium',
    checked,
  },
  links: { clickable: true, note: 'links_note_quora', source: help, confidence: 'high', checked },
  markup: 'none',
  topics: {
    home: [
      { topic: 'career', source: 'our reason: people ask those who have done the work', confidence: 'medium', checked },
      {
        topic: 'finance',
        source: 'our reason: questions about money are asked of strangers rather than friends',
        confidence: 'low',
        checked,
      },
      { topic: 'insurance', source: 'our reason: who has to choose a policy asks, and a broker can answer', confidence: 'low', checked },
    ],
    away: [
      {
        topic: 'product-launch',
        kinds: ['title', 'post'],
        better: ['producthunt', 'linkedin', 'x'],
        source: `${help}: questions must not be promotional`,
        confidence: 'high',
        checked,
      },
      {
        topic: 'bug-report',
        kinds: ['title', 'post'],
        better: ['github'],
        source: 'our reason: whoever can mend it reads the tracker',
        confidence: 'low',
        checked,
      },
      {
        topic: 'recruiting',
        better: ['linkedin'],
        source: 'our reason: who reads answers has a question, not a search for work',
        confidence: 'low',
        checked,
      },
    ],
  },
  media: {
    expects: 'none',
    habit: 'Words; a picture where it is part of the answer.',
    source: 'convention',
    confidence: 'medium',
    checked,
  },
  selfPromotion: {
    welcome: 'sometimes',
    source: `${help}: links to one's own only when they are part of a direct, helpful answer, and with the affiliation named`,
    confidence: 'high',
    checked,
  },
  // Our own list: words of people who are asked to answer.
  idioms: ['thanks for the a2a', 'thanks for a2a', 'fellow quorans', 'dear quora'],
};
