import type { Platform } from './platform';

const checked = '2026-11-21';

const composer = '[data-testid="composePostView"]';
// The answered post is a pressable box without a role that holds an avatar; its label is translated.
const answered = 'div[aria-label][tabindex="0"]:not([role])';
const replyView = `${composer}:has([aria-label="Expand or collapse the full post you are replying to"], ${answered} [data-testid^="userAvatar"])`;

const composerSource = 'bluesky-social/social-app src/view/com/composer/Composer.tsx @0079e19, text-input/TextInput.web.tsx @337b922';

/** Bluesky: one overlay with TipTap for post, reply and quote; its code is public. */
export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['https://bsky.app/*'],

  composers: [
    {
      // A report or a group's name is written in a dialog over the conversation.
      kind: 'reply',
      message: true,
      editor: 'textarea',
      notWithin: '[role="dialog"]',
      path: /^\/messages\/[^/]+\/?$/,
      family: 'textarea',
      source: 'bluesky-social/social-app src/screens/Messages/components/MessageInput.web.tsx @07d0069',
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: 'textarea, input',
      family: 'textarea',
      source: 'posts are written in ProseMirror only; plain fields are search, profile and picture descriptions',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: '[contenteditable="true"]',
      notWithin: composer,
      path: /^\/messages(?:\/|$)/,
      family: 'prosemirror',
      source: 'messages are written in a plain field; the composer may still be opened over them',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: '.ProseMirror[contenteditable="true"]',
      within: replyView,
      family: 'prosemirror',
      frame: composer,
      thread: composer,
      replyTo: [`${answered} > div:last-child > div:nth-child(2) > div:first-child > [dir="auto"]`],
      source: 'bluesky-social/social-app src/view/com/composer/ComposerReplyTo.tsx @00da368; how it is rendered on the web is our reading',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: '.ProseMirror[contenteditable="true"]',
      within: composer,
      family: 'prosemirror',
      frame: composer,
      thread: composer,
      source: composerSource,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: '.ProseMirror-light[contenteditable="true"], .ProseMirror-dark[contenteditable="true"]',
      family: 'prosemirror',
      source: 'TextInput.web.tsx: the theme class, should the test id of the overlay go',
      confidence: 'medium',
      checked,
    },
  ],

  attachments: {
    images: '[data-testid="selectedPhotoImage"]',
    // A plus, as Font Awesome 6 draws it (6.1, then later ones): only a drawing tells, and its label is translated.
    alt: { missing: '[data-testid="altTextButton"]:has(path[d^="M432 256"], path[d^="M256 80"])' },
    video: 'video',
    card: 'a[href^="http"]',
    source:
      'social-app src/view/com/composer/photos/Gallery.tsx @02378dd; what the plus looks like is general knowledge; the card is a guess at the structure',
    confidence: 'medium',
    checked,
  },
  account: [
    {
      selector: 'nav a[href^="/profile/"]',
      attribute: 'href',
      within: 'page',
      take: /^\/profile\/([^/?#]+)/,
      source: 'the profile entry of the left navigation; general knowledge',
      confidence: 'low',
      checked,
    },
  ],
  submit: ['[data-testid="composerPublishBtn"]'],
  submitKey: { source: 'social-app Composer.tsx: Ctrl or Cmd and Enter publishes, on the web', confidence: 'high', checked },
  known: {
    limits: {
      source:
        'social-app src/lib/constants.ts MAX_GRAPHEME_LENGTH @008fe5e; lexicon app.bsky.feed.post (also 3,000 bytes). Each part of a thread has its own 300',
      confidence: 'high',
      checked,
    },
    submit: { source: 'social-app Composer.tsx', confidence: 'high', checked },
  },

  counting: 'bluesky',
  limits: { post: 300, thread: null },
  fold: null,
  hashtags: {
    used: true,
    comfortable: 3,
    cap: null,
    where: 'either',
    camelCase: false,
    source: 'community guides; feeds matter more than tags',
    confidence: 'low',
    checked,
  },
  links: { clickable: true, source: 'bskyview.com guide; no penalty in the public ranking code', confidence: 'medium', checked },
  markup: 'none',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: small talk among people one follows', confidence: 'medium', checked },
      {
        topic: 'software-release',
        source: 'our reason: an open protocol drew developers, and their tools are news to them',
        confidence: 'medium',
        checked,
      },
      { topic: 'craft', source: 'our reason: makers and illustrators have feeds of their own here', confidence: 'low', checked },
      { topic: 'code', source: 'our reason: developers are here; fine, though not the first place', confidence: 'low', checked },
    ],
    away: [],
  },
  media: {
    expects: 'none',
    altExpected: true,
    habit: 'Words stand on their own; a picture without a description is frowned upon, and the app can be set to insist on one.',
    source: 'social-app setting requireAltTextEnabled; community guides',
    confidence: 'high',
    checked,
  },
  // Our own list. "Skeet" alone is a sport.
  idioms: ['skeets', 'skeeted', 'skeeting', 'reskeet', 'reskeets', 'reskeeted', 'bluesky fam'],
};
