/** Everything that is ever said between the rooms. A draft's text crosses only as the answer to `ask-draft`. */

import type { Kind, Media, Reading } from '../engine/reading';
import type { EditorFamily } from '../platforms/platform';
import type { AccountMode, BadgePlace, SiteMode } from './snapshot';

/** One-off messages. `allowed` in guard.ts says who may send which. */
export type Message =
  | { kind: 'silence-rule'; rule: string }
  | { kind: 'unsilence'; rule: string }
  | { kind: 'account-mode'; account: string; mode: AccountMode }
  | { kind: 'site-mode'; platform: string; mode: SiteMode }
  /** The badge was moved on that network; `null`: it may find its own place again. */
  | { kind: 'badge-place'; platform: string; place: BadgePlace | null }
  | { kind: 'open-options'; section?: string }
  /** A text field is used in the sender's frame, or the popup asks for a tab: the coach is wanted there. */
  | { kind: 'come'; tab?: number }
  /** Number of tips for the toolbar icon of the sender's tab; `null` takes it away. */
  | { kind: 'tips'; count: number | null }
  /** Background to the active tab: the toolbar command was pressed. */
  | { kind: 'open-card' }
  /** Background to a tab: a frame has taken its number off the icon; whichever frame still has one says it again. */
  | { kind: 'tell-tips' }
  /** Background to every tab: the user closed something to us, and this is open still. Match patterns. */
  | { kind: 'leave'; closed: string[]; open: string[] };

export type MessageKind = Message['kind'];

/** Answer to every one-off message. */
export type Answer = { ok: true } | { ok: false; error: string };

/** The port that the popup holds to the content script of the active tab while it is open. */
export const READING_PORT = 'reading';

/** What is made of a composer, without a word of its draft. `null`: nothing of the kind is looked for there. */
export interface Sees {
  kind: Kind;
  /** Only whoever it is sent to will see it. */
  message: boolean;
  /** The selector that it was known by. */
  editor: string;
  family: EditorFamily;
  readable: boolean;
  writable: boolean;
  /** Whether the page shows who writes, who will see it, what is answered, and the button that publishes. */
  account: boolean | null;
  audience: boolean | null;
  answered: boolean | null;
  submit: boolean | null;
}

/** A box that people type in and no row of the network's table knows. Not a word of what stands in it. */
export interface Unknown {
  tag: string;
  role: string | null;
  /** Of the page. */
  path: string;
}

/** What the content script sees: sent on connect and after every new reading. */
export interface Seen {
  kind: 'seen';
  platform: string;
  /** `null`: no composer has been used in this tab yet. */
  composer: {
    kind: Kind;
    account: string;
    mode: AccountMode | 'unknown';
    reading: Reading | null;
    media: Media | null;
    sees: Sees;
  } | null;
  /** `null`: the box in use is known, or there is none. */
  unknown: Unknown | null;
  site: SiteMode;
  /** Whether messages are read there. */
  messages: boolean;
}

export type FromComposer = Seen | { kind: 'draft'; text: string; platform: string; draftKind: Kind; replyTo: string | null };

export type ToComposer =
  /** *Open in scratchpad*: the only time that the whole draft leaves the page. */
  { kind: 'ask-draft' } | { kind: 'open-card' };
