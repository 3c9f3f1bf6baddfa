import type { Platform, ShownRow } from './platform';

const checked = '2026-11-21';
const german = '2026-11-30';

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const replyTo = ['[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]'];

/** Messenger, here and at messenger.com. */
const messagePath = /^\/(?:messages|marketplace\/inbox|(?:(?:requests|archived)\/)?(?:e2ee\/)?t|new)(?:\/|$)/;
const chat = '[data-pagelet="ChatTab"], [role="dialog"]:has([data-scope="messages_table"]), [role="main"] [aria-label^="Thread"]';

/** Only its label tells an answer from a comment, so other languages have comments alone. */
const answering = ['^="Reply " i', '^="Answer " i', '^="Antwort" i', '$=" antworten" i', '*=" antworten " i', '*=" antworten…" i']
  .map((label) => `${lexical}[aria-label${label}]`)
  .join();

/** Below a post the label names who comments, and always in full; in German before or after the verb. */
const wholeName = (within: ShownRow['within'], selector: string): ShownRow[] =>
  [
    /^(?:(?:comment|reply|answer) as|(?:kommentieren?|antworten?) als)\s+([^\s?…]+(?:\s[^\s?…]+)*)/i,
    /^als\s+([^\s?…]+(?:\s(?!kommentieren|antworten)[^\s?…]+)*)\s(?:kommentieren|antworten)/i,
  ].map((take) => ({
    selector,
    attribute: 'aria-label',
    within,
    take,
    source:
      'the label names profile or Page: "Comment as …" in many public extension sources, "Kommentieren als …" in one of them (2026); its German form with the name first is general knowledge',
    confidence: 'low',
    checked: german,
  }));

/**
 * Facebook: one Lexical editor for all; there are no test ids and every label is translated, so structure decides.
 * A profile and a Page write in the same composer, only the account differs.
 */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['https://www.facebook.com/*', 'https://facebook.com/*', 'https://web.facebook.com/*'],
  alsoAt: ['https://business.facebook.com/*', 'https://www.messenger.com/*'],

  composers: [
    {
      kind: 'never',
      editor: 'input',
      family: 'input',
      source: 'nothing that is posted or sent is written in one line: search, the names of groups, the PIN of encrypted chats; our reading',
      confidence: 'medium',
      checked: german,
    },
    {
      kind: 'reply',
      message: true,
      editor: lexical,
      path: messagePath,
      family: 'lexical',
      source: 'Messenger inside Facebook lives under the first two; the others, on a host of its own, are general knowledge',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: `${lexical}:is([aria-label="Message"], [aria-placeholder="Aa"])`,
      family: 'lexical',
      source: 'Messenger\'s field: "Message" in English, "Aa" in every language; public extension sources',
      confidence: 'medium',
      checked,
    },
    {
      // A chat tab may call itself a dialog, as the composer of a post does.
      kind: 'reply',
      message: true,
      editor: lexical,
      within: chat,
      family: 'lexical',
      source: 'chat tabs and message tables in many public extensions, 2021-2026',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: '[contenteditable="true"], textarea',
      path: messagePath,
      family: 'contenteditable',
      source: 'all else where messages live',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: '[contenteditable="true"], textarea',
      within: chat,
      family: 'contenteditable',
      source: 'all else in a chat tab',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: answering,
      family: 'lexical',
      frame: 'form',
      replyTo: ['[role="article"][aria-label] div[dir="auto"]', ...replyTo],
      source:
        'the label "Reply to ..." in two public sources of 2026, its German form from general knowledge; comments are articles with a label, their words our reading of public scripts',
      confidence: 'low',
      checked: german,
    },
    {
      kind: 'comment',
      editor: lexical,
      within: '[role="article"]',
      family: 'lexical',
      frame: 'form',
      replyTo,
      source: 'public extension sources, 2025-2026 (addresses not kept)',
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor: lexical,
      within: '[role="dialog"]:has([data-ad-rendering-role="story_message"])',
      family: 'lexical',
      frame: 'form',
      replyTo,
      source: 'a dialog that shows a story is that post opened; not seen live that each one names the story this way',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: lexical,
      within: '[role="dialog"]',
      family: 'lexical',
      frame: '[role="dialog"]',
      source: 'leaperone/MultiPost-Extension src/sync/dynamic/facebook.ts (June 2026) and two public extension sources',
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: '[contenteditable="true"][role="textbox"][aria-label*="mind" i]',
      within: 'form',
      family: 'lexical',
      frame: 'form',
      source: 'public extension source; English only',
      confidence: 'low',
      checked,
    },
    {
      kind: 'comment',
      editor: lexical,
      within: 'form',
      family: 'lexical',
      frame: 'form',
      replyTo,
      source: 'public extension source: the comment form of a post that fills the page',
      confidence: 'medium',
      checked,
    },
  ],

  attachments: {
    images: 'img[src^="blob:"]',
    video: 'video',
    card: 'a[target="_blank"] img',
    source: 'leaperone/MultiPost-Extension src/sync/dynamic/facebook.ts (June 2026); the card is a guess at the structure',
    confidence: 'medium',
    checked,
  },
  account: [
    ...wholeName('composer', '[role="textbox"][aria-label]'),
    {
      selector: '[role="textbox"][aria-label]',
      attribute: 'aria-label',
      within: 'composer',
      take: /(?:on your mind|^Was machst du gerade),\s+([^\s?…]+(?:\s[^\s?…]+)*)/i,
      firstName: true,
      source: 'the invitation names a profile by its first name, a Page by all of it; English and German, general knowledge',
      confidence: 'low',
      checked: german,
    },
    ...wholeName('page', '[role="textbox"]:is([aria-label*=" as "], [aria-label*=" als "], [aria-label^="Als "])'),
  ],
  audience: [
    {
      selector: '[role="button"]:is([aria-label*="audience" i], [aria-label*="Zielgruppe"])',
      within: 'composer',
      source: 'general knowledge; the label is translated, so this is seen in English and German only',
      confidence: 'low',
      checked: german,
    },
  ],
  submit: ['[role="dialog"] [role="button"][aria-label="Post"]', '[role="dialog"] form [role="button"][aria-label="Comment"]'],
  enterSends: {
    kinds: ['comment', 'reply'],
    source: 'public extension source: comments are normally sent with Enter',
    confidence: 'medium',
    checked: '2026-11-30',
  },
  known: {
    limits: {
      source: 'post: ayrshare, postiz facebook.provider.ts and many more; comment: socialk.it and typecount say 8,000, bulkpublish 10,000',
      confidence: 'medium',
      checked,
    },
    submit: {
      source: 'leaperone/MultiPost-Extension facebook.ts; English labels only, comments are normally sent with Enter',
      confidence: 'low',
      checked,
    },
  },

  counting: 'utf16',
  limits: { post: 63_206, comment: 8_000, reply: 8_000 },
  fold: {
    at: 477,
    lines: null,
    source: 'several counters agree on 477-480 at a desk, about 125 on a phone',
    confidence: 'medium',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 3,
    cap: null,
    where: 'end',
    camelCase: false,
    source: 'advice of third parties only',
    confidence: 'low',
    checked,
  },
  links: {
    clickable: true,
    note: 'links_note_facebook',
    source:
      'Meta transparency report, Q3 2025: more than 98% of feed views in the US are of posts without links; Dec 2025 test: two link posts a month for Pages without Meta Verified, comments exempt (techbriefly.com 2025-12-19)',
    confidence: 'high',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'everyday',
        source: 'Pew Research Center, 12 June 2024: about nine in ten users come to keep up with friends and family',
        confidence: 'high',
        checked,
      },
      {
        topic: 'event',
        source: 'our reason: it has event pages of its own, and neighbours in local groups',
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
          'essay "Importance of social marketing: Clean up your brain!", point 4: such circles are small and work on the right platform; that friends and family are the wrong one is our reason',
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
  begging: {
    meets: 'demotion',
    source:
      'Meta newsroom, 18 Dec 2017, as quoted by lexology 7465bc8c: vote, react, share, tag and comment baiting are shown to fewer people',
    confidence: 'high',
    checked,
  },
  media: {
    expects: 'picture',
    habit: "Pictures and videos of one's own are what people look at and share; a video serves as well as a picture.",
    source:
      'essay "What is Social Media Marketing?", point 4; Meta transparency report, Q3 2025 (more than 98% of US feed views without links)',
    confidence: 'medium',
    checked,
  },
  // Our own list: what only makes sense among Facebook's pages, friends and walls.
  idioms: [
    'like our page',
    'like my page',
    'like this page',
    'friend request',
    'friend requests',
    'on our wall',
    'on my wall',
    'facebook friends',
  ],
};
