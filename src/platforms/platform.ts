/** The shape of one network's file. Data, hardly any code. */

import type { Known, Norms } from '../engine/norms';
import type { Kind } from '../engine/reading';

export type EditorFamily = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'gutenberg' | 'slate' | 'textarea' | 'input' | 'contenteditable';

/**
 * One row of the table "is this ours, and what is being written?". Rows are tried in order, the first match wins;
 * a field that no row matches is not ours. Selectors see through open shadow roots: `within` is matched against
 * every ancestor across them.
 */
export interface ComposerRow extends Known {
  /** Kind of text, or `never`: search box, settings, a message that cannot be told from those, anything that is not to be read. */
  kind: Kind | 'never';
  /**
   * A direct message: one person reads it, or a few that were picked. It is none of ours unless its writer has switched that on, and
   * then it is judged as an answer to one person. What others wrote in the conversation is never read, so it has no `replyTo`.
   */
  message?: true;
  /** Matches the editable element itself (the editing host, textarea or input). */
  editor: string;
  /** Some ancestor must match. */
  within?: string;
  /** No ancestor may match. */
  notWithin?: string;
  /** Tested against `location.pathname`. */
  path?: RegExp;
  family: EditorFamily;
  /** Where the text that is answered stands: looked up in the nearest ancestor of the composer that holds one. */
  replyTo?: readonly string[];
  /** Ancestor that holds the whole draft, where each of its blocks is an editable of its own; default: the editor alone. */
  whole?: string;
  /** Ancestor that holds a thread: whatever `editor` matches in it is a post of its own, and all of them are one draft. */
  thread?: string;
  /** Ancestor at whose corner the badge sits; default: the editor's own box. */
  frame?: string;
}

/** Where the page shows something in words: who writes, who will see it. */
export interface ShownRow extends Known {
  selector: string;
  /** Read this attribute; default: the text as rendered, where a new line is a new line. */
  attribute?: string;
  /** `composer`: inside the row's `frame`. */
  within: 'composer' | 'page';
  /** The first group is what is shown; no match: the next row is tried. Default: all of it, trimmed. */
  take?: RegExp;
  /** It may be no more than somebody's first name: a whole name that begins with it, here or known before, is the same account. */
  firstName?: true;
}

export interface Platform extends Norms {
  /** Match patterns, `https://host/*` or `https://*.host/*`; `manifest.json` holds exactly these, unless the network is `optional`. */
  hosts: readonly string[];
  /** More hosts of the network, in the same form, which few need: none is asked for, and whoever opens one finds the network there. */
  alsoAt?: readonly string[];
  /** Not asked for at install: whoever writes there opens its hosts one by one, like any other site, and then it is known. */
  optional?: true;
  /** For another network, and the page does not say which: what is written is judged as for anywhere. */
  passesOn?: true;
  /** Anybody may run a server of this software: something that only its pages show. Such a server is opened to us one by one. */
  servers?: { selector: string } & Known;
  /** The content script must also run in frames of the network (LinkedIn). */
  allFrames?: boolean;
  composers: readonly ComposerRow[];
  /** Attached pictures and videos. */
  attachments?: {
    /** `page`: they stand beside the composer, and a page holds one post; default: inside the row's `frame`. */
    within?: 'page';
    /** An element in whose open shadow root they stand. */
    shadow?: string;
    images?: string;
    /** The attribute of a picture that holds its description; or what the page shows beside a picture that has none. */
    alt?: { attribute: string } | { missing: string };
    video?: string;
    card?: string;
  } & Known;
  /** Who is writing, as far as the page shows it: first row that yields something wins. */
  account?: readonly ShownRow[];
  /** Who will see what is written, as far as the page shows it: first row that yields something wins. */
  audience?: readonly ShownRow[];
  /**
   * The page's own count in the network's counting, of what is left ("12") or of what is used ("488/500"): used + left is the
   * limit of this server (Mastodon's servers set their own).
   */
  remaining?: { selector: string } & Known;
  /** The button that publishes; only ever observed. */
  submit?: readonly string[];
  /** The button cannot be pressed while a draft is longer than its network takes; where it can, its writer may write more. */
  closesWhenTooLong?: Known;
  /** Ctrl+Enter, or Cmd+Enter on a Mac, publishes what one writes. */
  submitKey?: Known;
  /** Enter alone publishes what one writes of these kinds, unless it chooses among names that are offered. */
  enterSends?: { kinds: readonly Kind[] } & Known;
  /** What stands behind the plain lists above. */
  known: { limits: Known; submit: Known };
}
