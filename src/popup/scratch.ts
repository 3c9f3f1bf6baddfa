import { coach } from '../engine/coach';
import type { Context, DraftInput, Kind, Reading, Say } from '../engine/reading';
import type { Voice } from '../engine/voice/voice';
import type { AccountMode, Snapshot } from '../messages/snapshot';
import { norms, platformOf, platforms } from '../platforms';

export const KINDS: readonly Kind[] = ['post', 'reply', 'comment', 'title', 'article', 'thread', 'release'];

/** What stands in the scratchpad. Never stored. */
export interface Scratch {
  text: string;
  /** Another number for another draft: what was answered about one says nothing of the next. */
  draft: number;
  platform: string;
  kind: Kind;
  replyTo: string;
  speaker: AccountMode;
  /** The writer says that it is meant as an offer. */
  offer: boolean;
  /** Which of the profile's goals it shall bring nearer; `null`: the first. */
  goal: string | null;
  /** A question to begin with, over the field. */
  prompt: Say | null;
}

export const EMPTY: Scratch = {
  text: '',
  draft: 0,
  platform: 'any',
  kind: 'post',
  replyTo: '',
  speaker: 'brand',
  offer: false,
  goal: null,
  prompt: null,
};

/** Of the shorter text; what a rewrite leaves in its place is more. */
const SHARED = 0.25;

/** @returns the scratchpad with another text in it: a draft that goes on, or, when hardly anything of it is left, the next one */
export function withText(scratch: Scratch, text: string): Scratch {
  return { ...scratch, text, draft: goesOn(scratch.text, text) ? scratch.draft : scratch.draft + 1 };
}

function goesOn(before: string, after: string): boolean {
  if (before.trim() === '') return true;
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first++;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  return after.trim() !== '' && first + last >= shorter * SHARED;
}

/** @returns whether a text of that kind is said to somebody who has said something */
export function answers(kind: Kind): boolean {
  return kind === 'reply' || kind === 'comment';
}

/** @returns the reading of what stands there (`null` while nothing does), or the error if the engine broke over it */
export function judge(scratch: Scratch, snapshot: Snapshot, now: number): { reading: Reading | null } | { error: unknown } {
  if (scratch.text.trim() === '') return { reading: null };
  try {
    return { reading: coach(draftOf(scratch, snapshot), contextOf(scratch, snapshot, now)) };
  } catch (error) {
    return { error };
  }
}

/** What one network makes of the draft; without a reading the engine broke over it. */
export interface Judged {
  id: string;
  /** As people call the network. */
  name: string;
  reading: Reading | null;
}

/** @returns what stands there as each switched-on network would take it: those with an account of the profile first; none while nothing stands there. One that is opened only on demand is there once it was */
export function sideBySide(scratch: Scratch, snapshot: Snapshot, now: number): Judged[] {
  if (scratch.text.trim() === '') return [];
  const { voice, settings } = snapshot;
  const own = new Set(voice?.accounts?.filter(({ mode }) => mode === scratch.speaker).map(({ platform }) => platform));
  const opened = new Set(settings.hosts.map((host) => platformOf(host)?.id));
  return platforms
    .filter(({ id, optional, passesOn }) => !passesOn && (!optional || own.has(id) || opened.has(id)))
    .filter(({ id }) => settings.sites[id] !== 'off')
    .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
    .map(({ id, name }) => {
      const judged = judge({ ...scratch, platform: id }, snapshot, now);
      return { id, name, reading: 'error' in judged ? null : judged.reading };
    });
}

/** Letters of the last words before a fold that a row has room for. */
const ROOM = 28;

/** @returns the last few words before an offset */
export function lastWords(text: string, end: number | null): string {
  const letters = Array.from(
    text
      .slice(0, end ?? text.length)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (letters.length <= ROOM) return letters.join('');
  const few = letters.slice(-ROOM);
  return `…${few.slice(few.indexOf(' ') + 1).join('')}`;
}

/** @returns what the profile hopes that people do, of which a draft can serve one; none where it serves another: whoever asked, or oneself */
export function goalsFor({ kind, speaker }: Scratch, voice: Voice | null): readonly string[] {
  if (speaker === 'personal' || answers(kind)) return [];
  return [...new Set(voice?.brief?.goals?.filter((goal) => goal.trim() !== ''))];
}

function draftOf(scratch: Scratch, { voice }: Snapshot): DraftInput {
  const { text, platform, kind, replyTo, offer, goal } = scratch;
  return {
    text,
    platform,
    kind,
    ...(answers(kind) && replyTo.trim() !== '' && { replyTo }),
    ...(offer && { intent: 'offer' }),
    // One that the profile has dropped meanwhile is nobody's any more.
    ...(goal !== null && goalsFor(scratch, voice).includes(goal) && { goal }),
  };
}

function contextOf({ speaker, platform }: Scratch, { voice, silenced, ledgerDigest }: Snapshot, now: number): Context {
  const representative = representativeOn(platform, voice);
  return {
    norms,
    account: { mode: speaker, ...(representative && { representative }) },
    silenced: { ...silenced, prints: [] },
    now,
    ...(voice && { voice }),
    ...(ledgerDigest && { ledger: ledgerDigest }),
  };
}

/** The scratchpad knows the network and no account: who speaks is clear where one person does on all the brand's accounts there. */
export function representativeOn(platform: string, voice: Voice | null): string | undefined {
  const accounts = (voice?.accounts ?? []).filter((account) => account.platform === platform && account.mode === 'brand');
  const [name, ...others] = new Set(accounts.map(({ representative }) => representative));
  return others.length === 0 ? name : undefined;
}
