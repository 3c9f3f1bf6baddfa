import type { Platform } from './platform';

const checked = '2026-11-21';

const refined = 'refined-github source/github-helpers/selectors.ts (Aug 2026)';
const frame = '[class^="MarkdownEditor-module__container"], file-attachment, [data-testid="comment-composer"]';
const replyTo = ['.react-issue-body .markdown-body', '.react-issue-body', '.js-comment-body'];

/** The React editor serves new issues, edits and comments alike. */
const react = '[class*="MarkdownInput-module__textArea"] textarea, textarea[aria-label="Markdown value"]';

const anyField = '[contenteditable="true"], textarea, input';
/** Kinds that land in somebody's inbox rather than in a release. */
const conversation = ['post', 'comment', 'reply'] as const;

/** GitHub: plain textareas with Markdown; the page is in English for everybody. */
export const github: Platform = {
  id: 'github',
  name: 'GitHub',
  hosts: ['https://github.com/*', 'https://gist.github.com/*'],

  composers: [
    {
      kind: 'never',
      editor:
        'input[type="search"], input[name="q"], #read-only-cursor-text-area, #pull_request_body_ghost, .cm-content, textarea[id^="convert-to-issue-body"]',
      family: 'textarea',
      source: 'search, the code view and hidden copies; refined-github and public extension sources',
      confidence: 'high',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/(?:search|settings|notifications|copilot|codespaces)(?:\/|$)/,
      family: 'textarea',
      source: 'pages without posts',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      path: /^\/[^/]+\/[^/]+\/(?:blob|blame|edit|new|delete|tree|find|search|settings|wiki)(?:\/|$)/,
      family: 'textarea',
      source: 'code view, code editor, commit messages, wiki: files rather than posts',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'never',
      editor: anyField,
      within: 'html:has(meta[name="octolytics-dimension-repository_public"][content="false"])',
      family: 'textarea',
      source: 'a private repository is no public place; the meta tag stands in saved pages and is read so by public extensions',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'release',
      editor: 'textarea#release_body, textarea[name="release[body]"]',
      family: 'textarea',
      frame,
      source: 'refined-github source/features/confirm-release.tsx (Aug 2026)',
      confidence: 'high',
      checked,
    },
    {
      kind: 'title',
      editor:
        'input#issue_title, input[placeholder="Title"], input#pull_request_title, input[name="discussion[title]"], input[name="release[name]"]',
      family: 'input',
      source: 'refined-github source/github-events/on-field-keydown.tsx; the last three are field names seen in public scripts',
      confidence: 'high',
      checked,
    },
    {
      kind: 'comment',
      editor:
        'textarea[aria-labelledby="comment-composer-heading"], #react-issue-comment-composer textarea, textarea#new_comment_field, div[class*="AddCommentEditor"] textarea, file-attachment[input^="fc-new_inline_comment_discussion"] textarea',
      family: 'textarea',
      frame,
      replyTo,
      source: refined,
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: 'textarea#pull_request_body, textarea[name="pull_request[body]"], textarea[name="issue[body]"]',
      family: 'textarea',
      frame,
      source:
        'refined-github source/features/pr-first-commit-title.tsx, rgh-pr-template.tsx; field names of the edit forms in public scripts',
      confidence: 'high',
      checked,
    },
    {
      kind: 'post',
      editor: 'textarea#discussion_body, textarea[name="discussion[body]"]',
      family: 'textarea',
      frame,
      source: 'the field name stands in several public scripts, 2026; the id is from memory',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: `${react}, textarea.js-comment-field`,
      path: /^\/[^/]+\/[^/]+\/(?:issues\/new|discussions\/new|compare|pull\/new)(?:\/|$)/,
      family: 'textarea',
      frame,
      source: 'refined-github source/features/collapsible-content-button.tsx; the label of the field is from memory, the path decides',
      confidence: 'medium',
      checked,
    },
    {
      kind: 'post',
      editor: react,
      within: '.react-issue-body, [role="dialog"]:has(input[placeholder="Title"])',
      family: 'textarea',
      frame,
      source:
        'editing the first text of an issue, or writing one in a dialog over the list; structure by refined-github, the dialog is our guess',
      confidence: 'low',
      checked,
    },
    {
      kind: 'comment',
      editor: `textarea.js-comment-field, textarea[name="comment[body]"], textarea[name="discussion_comment[body]"], ${react}`,
      family: 'textarea',
      frame,
      replyTo,
      source: 'refined-github source/features/quick-mention.tsx: older pages, gists, discussions, edits',
      confidence: 'high',
      checked,
    },
  ],

  account: [
    {
      selector: 'meta[name="user-login"]',
      attribute: 'content',
      within: 'page',
      source: 'stands in the head of every page of a signed-in user; general knowledge, many public extensions',
      confidence: 'high',
      checked,
    },
  ],
  submit: ['[data-testid="comment-composer"] button[data-variant="primary"]', 'form button[type="submit"].btn-primary'],
  submitKey: { source: 'docs.github.com, keyboard shortcuts: Ctrl or Cmd and Enter submits a comment', confidence: 'high', checked },
  known: {
    limits: {
      source:
        'GitHub\'s own error: "body is too long (maximum is 65536 characters)"; titles 256 by the same API; 125,000 for release notes rests on one source',
      confidence: 'high',
      checked,
    },
    submit: { source: 'structure of old and new pages', confidence: 'low', checked },
  },

  counting: 'utf16',
  limits: { post: 65_536, title: 256, release: 125_000 },
  fold: null,
  hashtags: {
    used: false,
    comfortable: 0,
    cap: null,
    where: 'never',
    camelCase: false,
    source: 'GitHub Flavored Markdown: #123 points to an issue, #word is a word',
    confidence: 'high',
    checked,
  },
  links: { clickable: true, source: 'GitHub Flavored Markdown', confidence: 'high', checked },
  markup: 'markdown',
  topics: {
    home: [
      {
        topic: 'code',
        source:
          'essay "Importance of social marketing: Clean up your brain!", point 4: geek posts work on the right platforms; this is the one where the code is',
        confidence: 'high',
        checked,
      },
      {
        topic: 'bug-report',
        kinds: ['post', 'title', 'comment', 'reply'],
        source: 'what issues are for: docs.github.com, issues',
        confidence: 'high',
        checked,
      },
      {
        topic: 'software-release',
        kinds: ['release', 'title'],
        source: 'what releases are for: docs.github.com, releasing projects',
        confidence: 'high',
        checked,
      },
      {
        topic: 'product-launch',
        kinds: ['release', 'title'],
        source: 'our reason: whoever watches releases asked to be told; docs.github.com, releasing projects',
        confidence: 'medium',
        checked,
      },
    ],
    away: [
      {
        topic: 'product-launch',
        kinds: conversation,
        better: ['github/release', 'linkedin', 'x', 'bluesky'],
        source:
          'essay "Importance of social marketing: Clean up your brain!", point 4: "a new product announcement is not for github"; Acceptable Use Policies: no unsolicited promotion; docs.github.com: releases, or the announcements of Discussions',
        confidence: 'high',
        checked,
      },
      {
        topic: 'recruiting',
        kinds: conversation,
        better: ['linkedin'],
        source:
          'Acceptable Use Policies: no unsolicited solicitation, no off-topic comments; that a job opening falls under it is our reading',
        confidence: 'medium',
        checked,
      },
      {
        topic: 'politics',
        kinds: conversation,
        better: ['x'],
        source: "off-topic by the Acceptable Use Policies and by many projects' codes of conduct; Pew 2024 for the better place",
        confidence: 'low',
        checked,
      },
    ],
  },
  titled: {
    source: 'the forms of issues, pull requests and discussions: a title, and below it a text',
    confidence: 'high',
    checked,
  },
  reports: ['post'],
  nods: {
    by: 'reaction',
    source:
      'refined-github hides such comments (low-quality-comment pattern); GitHub has reactions for them, by which issues can be sorted',
    confidence: 'high',
    checked,
  },
  media: {
    expects: 'none',
    habit: 'Text and code; a screenshot helps where something looks wrong.',
    source: 'convention of issue forms; our reason',
    confidence: 'medium',
    checked,
  },
  // Our own list: shorthand of reviews.
  idioms: ['lgtm', 'ptal', 'good first issue'],
};
