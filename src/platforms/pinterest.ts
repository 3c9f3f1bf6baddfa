import type { Platform } from './platform';

const checked = '2026-11-29';

const draft = '.public-DraftEditor-content[contenteditable="true"]';
const anyField = '[contenteditable="true"], textarea, input';
/** The same box holds the description of a pin and the comments below one. */
const box = '#dweb-comment-editor-container, #mweb-comment-editor-container';
const description = '[data-test-id="storyboard-description-field-container"]';
const builder = /^\/(?:pin-creation-tool|pin-builder|idea-pin-builder)(?:\/|$)/;
const pinPath = /^\/pin\//;
// What the pin says for itself, else its title.
const replyTo = [
  '[data-test-id="truncated-description"], [data-test-id="closeup-description"]',
  '[data-test-id="pin-title"], [data-test-id="closeup-title"], h1',
];

/** Pressed, its button opens a field for the description of the picture. */
const altField = 'textarea[id^="pin-draft-alttext"]';
const altButton = `body:not(:has(${altField})) [data-test-id="pin-draft-alt-text-button"]`;

const uploaders = 'six public extensions and uploaders, one read "March 2026" (addresses not kept)';
const multiPost = 'leaperone/MultiPost-Extension src/sync/dynamic/pinterest.ts (June 2026)';

/** Pinterest: a title in a field and a Draft.js description, which opens only when it is pressed; comments are the same editor at another address. */
export const pinterest: Platform = {
  id: 'pinterest',
  name: 'Pinterest',
  // Each country has a name of its own in front: www, uk, de, in and many more.
  hosts: ['https://*.pinterest.com/*'],
  // Some countries have one of their own besides; it mostly leads to the one above.
  alsoAt: ['de', 'fr', 'at', 'ch', 'it', 'es', 'ie', 'se', 'co.uk', 'com.au', 'com.mx'].map(
    (country) => `https://*.pinterest.${country}/*`,
  ),

  composers: [
    {
      kind: 'never',
      editor: 'input[name="searchBoxInput"], input[type="search"], #WebsiteField, input[role="combobox"], [id*="interest-tags"]',
      family: 'input',
      source: `search, and beside the description the address and the topics of a pin; ${uploaders}`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/(?:messages|settings|login)(?:\/|$)/,
      family: 'textarea',
      source: 'messages and pages without pins; several public scripts',
      confidence: 'medium',
      checked,
    },
    {
      // Messages open over any page.
      kind: 'never',
      editor: anyField,
      within: '[data-test-id*="conversation" i], [data-test-id*="message" i]',
      family: 'textarea',
      source: 'our guess from the way test ids are given here; a message box that is none of the boxes below stays unread anyway',
      confidence: 'low',
      checked,
    },
    {
      kind: 'title',
      editor: 'input#storyboard-selector-title, textarea#storyboard-selector-title',
      family: 'input',
      source: `${multiPost}; ${uploaders}`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'title',
      editor: 'textarea[id^="pin-draft-title"]',
      path: builder,
      family: 'textarea',
      source: 'four public uploaders, 2021-2026 (addresses not kept): the older builder, whose ids end in a number of their own',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: draft,
      within: description,
      family: 'draft',
      frame: description,
      source: `${uploaders}: the test id of the field around it`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: draft,
      within: box,
      path: builder,
      family: 'draft',
      frame: box,
      source: `${multiPost}; ${uploaders}`,
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor: draft,
      within: box,
      path: pinPath,
      family: 'draft',
      frame: box,
      replyTo,
      source: 'three public scripts, 2023-2026 (addresses not kept): the same box below an opened pin, named anew on phones',
      confidence: 'medium',
      checked,
    },
  ],

  attachments: {
    within: 'page',
    // A pin there has one picture, which has no name of its own; its description has.
    images: `${altButton}, ${altField}`,
    alt: { missing: `${altButton}, ${altField}:placeholder-shown` },
    source:
      'eight public uploaders, 2021-2026 (addresses not kept): the older builder alone, its button and its field, which has a placeholder. In the newer one no name of the picture, the film or the description was found that two sources share; the card of a link there is none',
    confidence: 'medium',
    checked: '2026-11-30',
  },
  account: [
    {
      selector: '[data-test-id="header-profile"] a[href^="/"]',
      attribute: 'href',
      within: 'page',
      take: /^\/([^/?#]+)\/?$/,
      source: 'many public scripts, 2025-2026: the test id of the profile entry; that its link names the account is general knowledge',
      confidence: 'medium',
      checked,
    },
  ],
  submit: ['[data-test-id="storyboard-creation-nav-done"] button'],
  known: {
    limits: {
      source: 'ayrshare, Buffer, postiz: title 100, description 500 (theblue.social, 2026, says 800); none found for comments',
      confidence: 'high',
      checked,
    },
    submit: { source: `${multiPost}; the button of a comment is not known`, confidence: 'high', checked },
  },

  counting: 'utf16',
  limits: { post: 500, title: 100, comment: null, reply: null },
  fold: {
    at: 50,
    lines: null,
    source: 'Pinterest business help: the feed shows the picture and about 40 characters of the title, the description only an opened pin',
    confidence: 'medium',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 3,
    // Some guides say that a twenty-first is refused; Pinterest does not.
    cap: null,
    where: 'end',
    camelCase: false,
    source: 'advice of third parties: words that people search for do more than tags, three at most',
    confidence: 'low',
    checked,
  },
  links: {
    clickable: false,
    ownField: true,
    source: 'ayrshare, Pinterest API: an address in the description stays text, the pin has a field for one',
    confidence: 'medium',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'craft',
        source: 'blog.rjmetrics.com 2012: home 17%, arts and crafts 12% of boards; later reports agree',
        confidence: 'medium',
        checked,
      },
      { topic: 'fashion', source: 'the same: style and fashion 12% of boards', confidence: 'medium', checked },
      { topic: 'food', source: 'the same: food 11% of boards', confidence: 'medium', checked },
    ],
    away: [
      {
        topic: 'insurance',
        kinds: ['post', 'title'],
        better: ['linkedin'],
        source: 'our reason: people pin what they would like to make, wear or eat; nobody pins a policy',
        confidence: 'low',
        checked,
      },
      {
        topic: 'code',
        kinds: ['post', 'title'],
        better: ['github', 'mastodon', 'x'],
        source:
          'essay "Importance of social marketing: Clean up your brain!", point 4: such circles are small and work on the right platform; that a board of pictures is the wrong one is our reason',
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
  // Pinterest business help: title and description are what a search looks through.
  searched: ['post', 'title'],
  media: {
    // The fields open once a picture is there: nothing that a tip could ask for.
    expects: 'none',
    given: ['post', 'title'],
    habit: 'The picture is the pin: upright, two to three; title and description say what somebody would search for.',
    source: 'Pinterest business help; MultiPost pinterest.ts for the order of things',
    confidence: 'medium',
    checked,
  },
  // Our own list: what only makes sense where things are pinned.
  idioms: ['pin it for later', 'pin this for later', 'pin for later', 'save this pin', 'repin', 'repins', 'repinned', 'fellow pinners'],
};
