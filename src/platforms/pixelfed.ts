import type { Platform } from './platform';

const checked = '2026-11-29';

const composer = '.compose-modal-component';
const drawer = '.post-comment-drawer';
/** A comment in the list below a post; the answer to it is written in there. */
const comment = '.media-body';

const composeModal = 'pixelfed/pixelfed resources/assets/js/components/ComposeModal.vue @1809cb2 and @8aae92d';
const comments = 'pixelfed/pixelfed resources/assets/components/partials/post/CommentDrawer.vue @1dd9617, CommentReplyForm.vue @1d618a9';

/** Pixelfed: pictures with a caption in a plain textarea, the same on every server. */
export const pixelfed: Platform = {
  id: 'pixelfed',
  name: 'Pixelfed',
  hosts: [],
  optional: true,

  servers: {
    // None of it names the software; both together are found in no other head of a page.
    selector: 'head:has(> meta[name="medium"][content="image"]) > link[href*="/img/favicon.png?v="]',
    source: 'pixelfed/pixelfed resources/views/layouts/app.blade.php @fd44c80, spa.blade.php @7e35ab8',
    confidence: 'medium',
    checked,
  },

  composers: [
    {
      kind: 'never',
      editor: 'input',
      family: 'input',
      source: 'search, tags, places, poll options: one line each',
      confidence: 'high',
      checked,
    },
    {
      kind: 'reply',
      message: true,
      editor: 'textarea[name="comment"]',
      path: /^\/(?:account\/direct|i\/web\/direct)(?:\/|$)/,
      family: 'textarea',
      source:
        'pixelfed/pixelfed resources/assets/js/components/DirectMessage.vue @8aae92d: the field of a direct message; the second address is general knowledge',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: 'textarea[name="comment"]',
      family: 'textarea',
      source: 'the same field at any other address: what it is there we do not know',
      confidence: 'medium',
      checked: '2026-11-30',
    },
    {
      kind: 'reply',
      editor: 'textarea',
      within: `${drawer} ${comment} .reply-form`,
      family: 'textarea',
      frame: '.reply-form',
      replyTo: ['.media-body-comment .read-more-component', '.media-body-comment'],
      source: `${comments}: the form stands in the comment that it answers`,
      confidence: 'medium',
      checked,
    },
    {
      kind: 'comment',
      editor: 'textarea',
      within: `${drawer} .reply-form`,
      family: 'textarea',
      frame: '.reply-form',
      replyTo: [`.timeline-status-component .read-more-component:not(${drawer} *)`],
      source: comments,
      confidence: 'medium',
      checked,
    },
    {
      // Of the fields of the composer only what is posted has this class: descriptions and warnings have not.
      kind: 'post',
      editor: 'textarea.no-focus',
      within: composer,
      family: 'textarea',
      frame: composer,
      source: `${composeModal}: a class for looks, though the same in both`,
      confidence: 'medium',
      checked,
    },
  ],

  known: {
    limits: {
      source: 'config/pixelfed.php @8aae92d: 500 unless a server says otherwise (MAX_CAPTION_LENGTH), and many do: none is held',
      confidence: 'high',
      checked,
    },
    submit: { source: 'a link without a name of its own', confidence: 'high', checked },
  },

  counting: 'utf16',
  limits: { post: null },
  fold: null,
  hashtags: {
    used: true,
    comfortable: 5,
    cap: null,
    where: 'end',
    camelCase: true,
    source: 'our reason: found by them as on Mastodon, with which its servers talk',
    confidence: 'medium',
    checked,
  },
  links: { clickable: true, source: 'the timeline is in order of time: no ranking, no penalty', confidence: 'high', checked },
  markup: 'none',
  topics: {
    home: [
      { topic: 'everyday', source: 'our reason: photographs of what one has seen today', confidence: 'medium', checked },
      { topic: 'food', source: 'our reason: it is looked at', confidence: 'medium', checked },
      { topic: 'craft', source: 'our reason: it is looked at', confidence: 'medium', checked },
    ],
    away: [
      {
        topic: 'code',
        kinds: ['post'],
        better: ['github', 'mastodon'],
        source: 'our reason: a place for photographs',
        confidence: 'medium',
        checked,
      },
    ],
  },
  media: {
    // The caption is written when the picture is there: nothing that a tip could ask for.
    expects: 'none',
    given: ['post'],
    altExpected: true,
    habit: 'The picture is the post; the caption says what one cannot see.',
    source: 'our reason; a description is asked for beside the caption: ComposeModal.vue @8aae92d',
    confidence: 'medium',
    checked,
  },
  idioms: [],
};
