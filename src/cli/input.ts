/** What may be asked of the terminal, checked by hand: a hundred thousand lines pass here. */

import type { Context, DraftInput, Kind } from '../engine/reading';
import { norms } from '../platforms';
import { parseVoiceFile } from '../storage/schema/voice';

export const KINDS: readonly Kind[] = ['post', 'reply', 'comment', 'title', 'article', 'thread', 'release'];

export interface Asked {
  input: DraftInput;
  context: Context;
}

/** Says in one sentence what is wrong with a question. */
export class Unreadable extends Error {}

/**
 * @param line an object with `text` and any other field of a draft, and optionally `voice`, `account`, `ledger`
 * @throws Unreadable naming the field that is not as it should be
 */
export function ask(line: unknown): Asked {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Unreadable('a line must be an object with a "text"');
  const { text, apart, platform, kind, replyTo, media, audience, message, goal, intent, lang, voice, account, ledger, now } =
    line as Record<string, unknown>;
  if (typeof text !== 'string') throw new Unreadable('"text" must be a string');
  const input: DraftInput = { text };
  if (apart !== undefined && apart !== null) input.apart = stretches(apart);
  if (platform !== undefined && platform !== null) input.platform = checkPlatform(platform);
  if (kind !== undefined && kind !== null) input.kind = checkKind(kind);
  if (replyTo !== undefined && replyTo !== null) input.replyTo = string('replyTo', replyTo);
  if (audience !== undefined && audience !== null) input.audience = string('audience', audience);
  if (message !== undefined && message !== null && message !== false) {
    if (message !== true) throw new Unreadable('"message" must be true or false');
    input.message = message;
  }
  if (goal !== undefined && goal !== null) input.goal = string('goal', goal);
  if (lang !== undefined && lang !== null) input.lang = string('lang', lang);
  if (media !== undefined && media !== null) input.media = object<NonNullable<DraftInput['media']>>('media', media);
  if (intent !== undefined && intent !== null) {
    if (intent !== 'offer') throw new Unreadable('"intent" can only be "offer"');
    input.intent = intent;
  }
  const context: Context = { norms };
  if (voice !== undefined && voice !== null) context.voice = parseVoiceFile(voice).voice;
  if (account !== undefined && account !== null) {
    const given = object<NonNullable<Context['account']>>('account', account);
    if (!['brand', 'personal', 'unknown'].includes(given.mode)) throw new Unreadable('"account.mode" must be brand, personal or unknown');
    context.account = given;
  }
  if (ledger !== undefined && ledger !== null) context.ledger = object<NonNullable<Context['ledger']>>('ledger', ledger);
  if (typeof now === 'number') context.now = now;
  return { input, context };
}

export function checkPlatform(value: unknown): string {
  const id = string('platform', value);
  if (!(id in norms)) throw new Unreadable(`no network "${id}" is known; there are ${Object.keys(norms).join(', ')}`);
  return id;
}

export function checkKind(value: unknown): Kind {
  const kind = KINDS.find((one) => one === value);
  if (!kind) throw new Unreadable(`"kind" must be one of ${KINDS.join(', ')}`);
  return kind;
}

function stretches(value: unknown): NonNullable<DraftInput['apart']> {
  if (!Array.isArray(value)) throw new Unreadable('"apart" must be a list');
  return value.map((one) => {
    const { start, end } = object<{ start: unknown; end: unknown }>('apart', one);
    if (typeof start !== 'number' || typeof end !== 'number') throw new Unreadable('"apart" must hold numbers: "start" and "end"');
    return { start, end };
  });
}

function string(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable(`"${name}" must be a string`);
  return value;
}

function object<T extends object>(name: string, value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(`"${name}" must be an object`);
  return value as T;
}
