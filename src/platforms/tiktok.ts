import type { Platform } from './platform';

const checked = '2026-11-29';

const draft = '.public-DraftEditor-content[contenteditable="true"]';
const anyField = '[contenteditable="true"], textarea, input';

/** The older of the two upload pages names it by a class, the newer by a test id. */
const captionBox = '.caption-editor, [data-e2e="caption_container"]';
const commentBox = '[data-e2e="comment-input"]';
const commentField = `${commentBox} [contenteditable="true"], ${commentBox}[contenteditable="true"]`;
const messagePath = /^\/(?:messages|business-suite\/messages)(?:\/|$)/;
const opencli = 'jackwener/opencli clis/tiktok/comment.js (May 2026)';

/** TikTok: Draft.js for the caption of an upload and for comments; the film itself is the post. */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  allFrames: true,

  composers: [
    {
      kind: 'never',
      editor: '[data-e2e="search-user-input"], input[type="search"], input[name="q"]',
      family: 'input',
      source: 'search, public scripts',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: '[data-e2e="message-input-area"] [contenteditable="true"]',
      family: 'draft',
      frame: '[data-e2e="message-input-area"]',
      source: 'general knowledge: the message box, also outside its own page',
      confidence: 'low',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: draft,
      path: messagePath,
      family: 'draft',
      source: 'direct messages live under these paths; that they are written in the editor of captions is our guess',
      confidence: 'low',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: anyField,
      path: messagePath,
      family: 'draft',
      source: 'all else where direct messages live; the second path is general knowledge',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      editor: commentField,
      within: '[class*="DivCommentItem"], [class*="DivCommentObject"]',
      family: 'draft',
      frame: commentBox,
      replyTo: ['[data-e2e="comment-level-2"], [data-e2e="comment-level-1"]'],
      source: `${opencli}; the classes of a comment are named in public scripts, that its answer box stands inside is our reading`,
      confidence: 'low',
      checked,
    },
    {
      kind: 'comment',
      editor: commentField,
      family: 'draft',
      frame: commentBox,
      replyTo: ['[data-e2e="browse-video-desc"], [data-e2e="video-desc"]'],
      source: opencli,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: draft,
      path: /^\/(?:tiktokstudio\/upload|upload|creator-center\/upload|creator)(?:\/|$)/,
      family: 'draft',
      frame: captionBox,
      source:
        'leaperone/MultiPost-Extension src/sync/video/tiktok.ts (June 2026); older addresses and the frame of the old page from public scripts; that of the new one from four public uploaders, July-August 2026',
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'post',
      editor: draft,
      within: captionBox,
      family: 'draft',
      frame: captionBox,
      source: 'public uploader scripts: the caption wherever else it is edited',
      confidence: 'low',
      checked: '2026-11-30',
    },
  ],

  attachments: {
    within: 'page',
    video: '[data-e2e="upload_status_container"]',
    source:
      'five public uploaders, July-August 2026 (addresses not kept): it tells how far the film has come, and stays. What stands for photos in the browser was not found; there are no descriptions and no cards of links',
    confidence: 'medium',
    checked: '2026-11-30',
  },
  account: [
    {
      selector: 'a[data-e2e="nav-profile"], a[data-e2e="profile-icon"]',
      attribute: 'href',
      within: 'page',
      take: /\/(@[^/?#]+)/,
      source: 'the profile entry of the navigation; general knowledge',
      confidence: 'low',
      checked,
    },
  ],
  submit: ['button[data-e2e="post_video_button"]', '[data-e2e="comment-post"]'],
  enterSends: {
    kinds: ['comment', 'reply'],
    source: 'jackwener/opencli clis/tiktok/comment.js (May 2026) and general knowledge',
    confidence: 'medium',
    checked: '2026-11-30',
  },
  known: {
    limits: {
      source:
        'TikTok Content Posting API, Buffer, ayrshare: 2,200 for a film; the app takes 4,000 for photos and text (Buffer, napoleoncat). Comments 150: napoleoncat alone',
      confidence: 'medium',
      checked,
    },
    submit: { source: `several public uploader scripts; ${opencli}`, confidence: 'high', checked },
  },

  counting: 'utf16',
  limits: { post: 2_200, comment: 150, reply: 150 },
  fold: {
    at: 100,
    lines: null,
    source: 'several counters, from 55 to 150 characters before "more"',
    confidence: 'low',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 5,
    // The app has refused a sixth since August 2025, as people report; it was never announced.
    cap: null,
    where: 'end',
    camelCase: false,
    source: 'netinfluencer.com, heylist, planoly: five since Aug-Sept 2025 by a notice in the app',
    confidence: 'medium',
    checked,
  },
  links: {
    clickable: false,
    source: 'an address in a caption or comment is plain text; utilhq and general knowledge',
    confidence: 'high',
    checked,
  },
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'everyday',
        source: 'our reason: a moment filmed as it happens is what the form was made for',
        confidence: 'medium',
        checked,
      },
      { topic: 'food', source: 'our reason: cooking is watched step by step', confidence: 'medium', checked },
      { topic: 'craft', source: 'our reason: hands at work are what people stay for', confidence: 'medium', checked },
      { topic: 'fashion', source: 'our reason: clothes are seen worn and moving', confidence: 'low', checked },
    ],
    away: [
      {
        topic: 'code',
        kinds: ['post'],
        better: ['github', 'mastodon', 'x'],
        source:
          'essay "Importance of social marketing: Clean up your brain!", point 4: such circles are small and work on the right platform; that a film of a config is the wrong one is our reason',
        confidence: 'low',
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
  media: {
    expects: 'none',
    given: ['post'],
    habit: 'The film is the post and always there; the caption says what it cannot show, or asks.',
    source: 'the upload page asks for the film before the caption',
    confidence: 'high',
    checked,
  },
  // Our own list: what only makes sense where films are picked for you and answered by films.
  idioms: [
    'fyp',
    '#fyp',
    'foryoupage',
    '#foryoupage',
    'stitch this video',
    'duet this video',
    'dear tiktok',
    'hey tiktok',
    'hi tiktok',
    'tiktok fam',
  ],
};
