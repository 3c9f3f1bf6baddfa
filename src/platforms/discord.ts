import type { Platform } from './platform';

const checked = '2026-11-29';

const slate = '[role="textbox"][data-slate-editor="true"][contenteditable="true"]';
/** Class names end in a hash that changes with every release; what stands before it has stayed for years. */
const frame = '[class*="channelTextArea"]';

const directPath = /^\/channels\/@me(?:\/|$)/;

const scripts = 'jackwener/opencli clis/discord-app/send.js (2026); many public plugins and scripts, 2023-2026';

/** Discord: one Slate editor for every channel. What is written to one person or one group is a message, and lives at an address of its own. */
export const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  hosts: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  optional: true,

  composers: [
    {
      kind: 'never',
      editor: '[role="combobox"], [role="searchbox"]',
      family: 'contenteditable',
      source: 'the search over a channel says what it is; general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: slate,
      path: directPath,
      family: 'slate',
      frame,
      source: 'direct messages and groups live under this path; public scripts tell them from channels by it, 2023-2026',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: '[contenteditable], textarea, input',
      path: directPath,
      family: 'slate',
      source: 'all else beside direct messages: friends to look for, notes on people',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: 'textarea, input',
      family: 'input',
      source: 'our reading: what a channel is told is written in an editor; profile, settings, invitations and forms are fields',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'reply',
      editor: slate,
      within: 'form:has([class*="replyBar"])',
      family: 'slate',
      frame,
      replyTo: ['[id^="chat-messages-"]:has(> [class*="replying"]) [id^="message-content-"]'],
      source: 'three public scripts (addresses not kept): a bar over the field, and the answered message is shaded until it is sent',
      confidence: 'medium',
      checked,
    },
    { kind: 'post', editor: slate, family: 'slate', frame, source: scripts, confidence: 'high', checked },
  ],

  account: [
    {
      selector: '[class*="panels"] [class*="panelTitleContainer"]',
      within: 'page',
      source: 'four public scripts, 2024-2026 (addresses not kept): the name below the list of channels',
      confidence: 'low',
      checked,
    },
  ],
  enterSends: {
    kinds: ['post', 'reply'],
    source: 'general knowledge: Enter sends a message, there is no button',
    confidence: 'high',
    checked: '2026-11-30',
  },
  known: {
    limits: {
      source:
        'support.discord.com 360034632292: 2,000, with Nitro 4,000; the page does not say who has it. Characters are not defined there, we count the less strict way',
      confidence: 'high',
      checked,
    },
    submit: { source: 'Enter sends, there is no button; the emptied field ends the draft', confidence: 'high', checked },
  },

  counting: 'graphemes',
  limits: { post: 2000 },
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'a # names a channel',
    confidence: 'high',
    checked,
  },
  links: { clickable: true, source: 'every server has rules of its own for links to own things', confidence: 'high', checked },
  markup: 'markdown',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: people who know each other talk all day', confidence: 'medium', checked },
      { topic: 'event', source: 'our reason: a server has a calendar of its own', confidence: 'medium', checked },
      { topic: 'software-release', source: 'our reason: projects and games tell it where their people are', confidence: 'medium', checked },
      { topic: 'code', source: 'our reason: projects answer questions here', confidence: 'medium', checked },
    ],
    away: [],
  },
  media: {
    expects: 'none',
    habit: 'A conversation in words; pictures when there is something to show.',
    source: 'our reason',
    confidence: 'medium',
    checked,
  },
  idioms: [],
};
