import type { Platform } from './platform';

const checked = '2026-11-21';

const textarea = 'textarea.autosuggest-textarea__textarea';
const form = 'form.compose-form';
/** Older releases have no inner frame; the nearest of the two wins. */
const frame = '.compose-form__highlightable, form.compose-form';

/** Elk, a page of its own for these servers; a thread is several of its boxes. */
const elk = '[aria-roledescription="publish-widget"]';
const elkEditor = '.content-editor[contenteditable="true"]';
/** The text of a private mention is shaded. A thread with one in it is read post by post, so that its words stay out. */
const elkDirect = '.bg-dm';
const elkThread = `:has(> ${elk} ~ ${elk}):not(:has(> ${elk} ${elkDirect}))`;
const elkDialog = '[aria-modal="true"]';
const elkAnswered = '[aria-roledescription="status-details"]';
const elkSource = 'elk-zone/elk app/components/publish/PublishWidget.vue @57cfb65';

/** Phanpy, a page of its own for these servers and for others that speak like them (GoToSocial). */
const phanpy = 'textarea.compose-field[name="status"]';
const phanpyFrame = '#compose-container';
const phanpySource = 'cheeaun/phanpy src/components/compose.jsx and compose-textarea.jsx @0340050';

const composeSource =
  'mastodon/mastodon app/javascript/mastodon/components/autosuggest_textarea.jsx @06d5e30, features/compose/components/compose_form.jsx @d2e9124';

/** Mastodon: a plain textarea with stable class names, the same on every server; the servers listed are those we ask for at install. */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
    'https://techhub.social/*',
    'https://mas.to/*',
    'https://mastodon.world/*',
  ],
  // Elk and Phanpy, from which one writes on any server.
  alsoAt: ['https://elk.zone/*', 'https://main.elk.zone/*', 'https://phanpy.social/*', 'https://dev.phanpy.social/*'],

  servers: {
    selector:
      '#mastodon[data-props], script#initial-state[type="application/json"], meta[name="twitter:site"][content="@elk_zone"], body:has(> #app + #modal-container)',
    source:
      'mastodon/mastodon app/views/layouts/application.html.haml and home/index.html.haml; glitch-soc and other forks keep them. Elk: elk-zone/elk nuxt.config.ts @ae4ebf3. Phanpy, the last: cheeaun/phanpy index.html @0340050, which others might draw alike',
    confidence: 'medium',
    checked: '2026-11-30',
  },

  composers: [
    {
      kind: 'never',
      editor: '.search__input, #account_note, #cw-spoiler-input, .report-modal textarea, .report-dialog-modal textarea',
      family: 'textarea',
      source: 'search, private notes on people, the content warning, reports; mastodon/mastodon sources',
      confidence: 'high',
      checked,
    },
    {
      // A private mention is a direct message: the visibility button carries the "at" icon.
      kind: 'reply',
      message: true,
      editor: textarea,
      within: `${form}:has(.dropdown-button .icon-at, .privacy-dropdown__value .icon-at)`,
      family: 'textarea',
      frame,
      source:
        'mastodon/mastodon features/compose/components/visibility_button.tsx @56b02b2 and components/icon.tsx @06eebe6 (4.3 and later); the older class is general knowledge',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: phanpy,
      within: 'form.form-visibility-direct',
      family: 'textarea',
      frame: phanpyFrame,
      source: `a private mention; ${phanpySource}`,
      confidence: 'high',
      checked: '2026-11-29',
    },
    {
      kind: 'reply',
      message: true,
      editor: elkEditor,
      within: elkDirect,
      family: 'prosemirror',
      frame: elk,
      source: `a private mention (isDM); ${elkSource}`,
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'never',
      editor: 'input, textarea',
      within: `${elk}, .dialog-main`,
      family: 'input',
      source: `the content warning and polls; in a dialog descriptions of pictures and reports; ${elkSource}, PublishAttachment.vue, ModalDialog.vue @d88836a`,
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'reply',
      editor: textarea,
      within: `${form}:has(.reply-indicator)`,
      family: 'textarea',
      frame,
      replyTo: ['.reply-indicator__content'],
      source: 'mastodon/mastodon compose_form.jsx, reply_indicator.jsx',
      confidence: 'high',
      checked,
    },
    { kind: 'post', editor: textarea, within: form, family: 'textarea', frame, source: composeSource, confidence: 'high', checked },
    {
      kind: 'reply',
      editor: phanpy,
      within: `${phanpyFrame}:has(.status-preview-legend.reply-to)`,
      family: 'textarea',
      frame: phanpyFrame,
      replyTo: ['.status-preview .content'],
      source: `${phanpySource}; the class of what a post says: src/components/status.jsx @0340050`,
      confidence: 'high',
      checked: '2026-11-29',
    },
    {
      kind: 'post',
      editor: phanpy,
      within: phanpyFrame,
      family: 'textarea',
      frame: phanpyFrame,
      source: phanpySource,
      confidence: 'high',
      checked: '2026-11-29',
    },
    {
      kind: 'reply',
      editor: elkEditor,
      within: `:has(> ${elkAnswered} ~ ${elk})`,
      family: 'prosemirror',
      frame: elk,
      thread: elkThread,
      replyTo: [`:scope > ${elkAnswered} .status-body`],
      source: `below an opened post: elk-zone/elk app/pages/[[server]]/@[account]/[status].vue @ae4ebf3, StatusDetails.vue @af73b4c, StatusBody.vue @df4a1ac`,
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'reply',
      editor: elkEditor,
      within: `${elk}:has(p > [i-ri-arrow-right-line])`,
      family: 'prosemirror',
      frame: elk,
      thread: elkThread,
      // Only a quoted post would be shown.
      replyTo: [`${elkDialog} .status-body`],
      source: `in a dialog, where an arrow and the names of those who are answered stand over the text: ${elkSource}, ContentMentionGroup.vue @0ae31a9; an answer to oneself shows nothing, and is read as a post`,
      confidence: 'high',
      checked: '2026-11-30',
    },
    {
      kind: 'post',
      editor: elkEditor,
      within: elk,
      family: 'prosemirror',
      frame: elk,
      thread: elkThread,
      source: `${elkSource}, composables/tiptap.ts @ae4ebf3`,
      confidence: 'high',
      checked: '2026-11-30',
    },
  ],

  attachments: {
    // In Elk a quoted post stands in a blockquote, with pictures of its own.
    images: `.compose-form__upload, ${phanpyFrame} .media-attachment, ${elk} .status-attachment-image:not(blockquote *)`,
    alt: {
      missing: `.compose-form__upload__warning .icon-button.active, ${phanpyFrame} .media-attachment :is(textarea:placeholder-shown, .media-desc i), ${elk} .status-attachment-image:is([alt="Image"], [alt=""]):not(blockquote *)`,
    },
    video: `${elk} video:not(blockquote *)`,
    source:
      'mastodon/mastodon features/compose/components/upload.tsx @0eca55c; cheeaun/phanpy src/components/media-attachment.jsx @0340050: in both pictures, videos and sound look alike. elk-zone/elk StatusAttachment.vue @c678fdf: "Image" stands for a description that is not there, in every language',
    confidence: 'high',
    checked: '2026-11-30',
  },
  account: [
    {
      selector: '.navigation-bar .display-name__account',
      within: 'page',
      take: /(@\S+)/,
      source:
        'the account shown above the composer: features/compose/components/navigation_bar.tsx @202d6f4; the inner class is general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      selector: '.navigation-bar a[href^="/@"]',
      attribute: 'href',
      within: 'page',
      take: /^\/(@[^/?#]+)/,
      source: 'the same place, by its link; older releases',
      confidence: 'low',
      checked,
    },
    {
      selector: `${elk} a[href*="/@"]:has(.account-avatar)`,
      attribute: 'href',
      within: 'composer',
      take: /\/(@[^/?#]+)$/,
      source: `Elk: the picture beside the text; ${elkSource}, AccountAvatar.vue`,
      confidence: 'high',
      checked: '2026-11-30',
    },
  ],
  audience: [
    {
      selector: '.compose-form__dropdowns .dropdown-button',
      within: 'composer',
      source:
        'mastodon/mastodon features/compose/components/visibility_button.tsx @56b02b2; that it stands before the language is general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      selector: 'label:has(> select[name="visibility"])',
      attribute: 'title',
      within: 'composer',
      source: `${phanpySource}. Elk shows a drawing alone (PublishVisibilityPicker.vue)`,
      confidence: 'high',
      checked: '2026-11-30',
    },
  ],
  remaining: {
    // In Elk the number of a post in its thread looks like the count, with a little room before it.
    selector: `.character-counter, .char-counter .counter, ${elk} [dir="ltr"][tabular-nums]:not([pl-2])`,
    source:
      'mastodon/mastodon features/compose/components/character_counter.jsx @67c93e7: what is left, content warning included; cheeaun/phanpy src/components/char-count-meter.jsx @0340050, the same; elk-zone/elk PublishCharacterCounter.vue @66a794d: "12/500", counted alike',
    confidence: 'high',
    checked: '2026-11-30',
  },
  submit: [
    '.compose-form__submit button[type="submit"]',
    '.compose-form__publish-button-wrapper button',
    `${phanpyFrame} button[type="submit"]`,
    `${elk} .publish-button`,
  ],
  submitKey: {
    source: 'mastodon/mastodon compose_form.jsx, handleKeyDown: Ctrl or Cmd and Enter; Elk the same',
    confidence: 'high',
    checked,
  },
  known: {
    limits: {
      source:
        'mastodon/mastodon features/compose/util/counter.js; a server may set its own (configuration.statuses.max_characters), forks often 1,000 and more. Each part of a thread has its own 500',
      confidence: 'high',
      checked,
    },
    submit: {
      source: 'mastodon/mastodon compose_form.jsx, 4.3 and later, then older releases, then Phanpy, then Elk',
      confidence: 'high',
      checked,
    },
  },

  counting: 'mastodon',
  limits: { post: 500, thread: null },
  fold: {
    at: null,
    lines: 32,
    source: 'mastodon/mastodon components/status_content.jsx @03006bd: MAX_HEIGHT 706, "22px * 32"',
    confidence: 'high',
    checked,
  },
  hashtags: {
    used: true,
    comfortable: 5,
    cap: null,
    where: 'either',
    camelCase: true,
    source: 'fedi.tips and docs.hachyderm.io: the way to be found, in CamelCase for screen readers',
    confidence: 'high',
    checked,
  },
  links: { clickable: true, source: 'the timeline is in order of time: no ranking, no penalty', confidence: 'high', checked },
  markup: 'none',
  topics: {
    home: [
      {
        topic: 'code',
        source:
          'four of the servers listed are by and for people in technology: fosstodon.org, hachyderm.io, infosec.exchange, techhub.social',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'software-release',
        source: 'our reason: free software is what many servers are about (fosstodon.org, hachyderm.io)',
        confidence: 'medium',
        checked,
      },
      { topic: 'everyday', source: 'our reason: small talk among people one follows, in order of time', confidence: 'medium', checked },
      {
        topic: 'craft',
        source: 'blog.universeodon.com/doing-business-on-mastodon: artists and makers are welcome who take part as people',
        confidence: 'medium',
        checked,
      },
    ],
    away: [],
  },
  media: {
    expects: 'none',
    altExpected: true,
    habit: 'Words stand on their own; a picture is expected to come with a description, else many will not pass it on.',
    source: 'fedi.tips; docs.hachyderm.io',
    confidence: 'high',
    checked,
  },
  // Our own list. "Toot" alone is also what horns do.
  idioms: [
    'boosts welcome',
    'boosts appreciated',
    'boosts ok',
    'boosts okay',
    'dear fediverse',
    'hello fediverse',
    'hey fediverse',
    'fedi friends',
  ],
};
