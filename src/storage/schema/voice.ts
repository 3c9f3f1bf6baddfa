import * as z from 'zod/mini';
import { TRAITS, type Voice } from '../../engine/voice/voice';
import { type Problem, repair } from './repair';

/** The most that a voice file may hold. Far more than a person writes; enough to stop a file that means harm. */
export const LIMITS = { word: 200, text: 2000, url: 2048, list: 100, neverSay: 500, history: 200 } as const;

const { strictObject, exactOptional: maybe } = z;
const word = z.string().check(z.maxLength(LIMITS.word));
const text = z.string().check(z.maxLength(LIMITS.text));
const date = z.iso.date({ error: 'problem_date' });
const url = z.string().check(z.maxLength(LIMITS.url), z.url({ protocol: /^https?$/, error: 'problem_url' }));
const trait = z.enum(TRAITS, { error: 'problem_trait' });

function list<T extends z.ZodMiniType>(item: T, most: number = LIMITS.list) {
  return z.array(item).check(z.maxLength(most));
}

const character = strictObject({
  traits: maybe(list(trait)),
  note: maybe(text),
  since: maybe(date),
  horizonYears: maybe(
    z.int({ error: 'problem_horizon' }).check(z.gte(2, { error: 'problem_horizon' }), z.lte(10, { error: 'problem_horizon' })),
  ),
  history: maybe(list(strictObject({ at: date, traits: list(trait), reason: text }), LIMITS.history)),
});

const account = strictObject({
  platform: word,
  handle: maybe(word),
  mode: z.enum(['brand', 'personal']),
  owner: maybe(word),
  representative: maybe(word),
  postsPerWeek: maybe(z.number().check(z.gte(0), z.lte(1000))),
});

const brief = strictObject({
  goals: maybe(list(text)),
  market: maybe(text),
  behaviours: maybe(text),
  motivations: maybe(text),
  turnOffs: maybe(list(word)),
  influencers: maybe(text),
  purchaseInputs: maybe(text),
  valueProposition: maybe(text),
  twoWay: maybe(text),
  content: maybe(text),
  media: maybe(list(strictObject({ platform: word, purpose: maybe(text), topics: maybe(list(word)) }))),
  stages: maybe(text),
  support: maybe(text),
  loyalty: maybe(text),
  wordOfMouth: maybe(text),
  advocacy: maybe(text),
  metrics: maybe(text),
});

/** One voice, as it is stored, exported and read from a file. */
export const voice: z.ZodMiniType<Voice> = strictObject({
  version: maybe(z.literal(1, { error: 'problem_newer' })),
  name: maybe(word),
  industry: maybe(word),
  character: maybe(character),
  values: maybe(list(word)),
  neverSay: maybe(list(strictObject({ term: word.check(z.minLength(1)), instead: maybe(word), why: maybe(text) }), LIMITS.neverSay)),
  home: maybe(list(url)),
  profiles: maybe(list(url)),
  accounts: maybe(list(account)),
  brief: maybe(brief),
  representatives: maybe(list(strictObject({ name: word, mayTalkAbout: maybe(list(word)), values: maybe(list(word)) }))),
});

/** The stored form: one voice for all accounts, and one by account key for those that have their own. */
export interface Voices {
  voice: Voice | null;
  voices: Record<string, Voice>;
}

export const voices: z.ZodMiniType<Partial<Voices>> = strictObject({
  voice: maybe(z.nullable(voice)),
  voices: maybe(z.record(word, voice)),
});

/**
 * Reads a voice file, from wherever it comes.
 * @param json the file's content, already out of its JSON
 * @returns a voice that can be used as it is, and what in the file was cut, left out or is not known here
 */
export function parseVoiceFile(json: unknown): { voice: Voice; problems: Problem[] } {
  const { value, problems } = repair(voice, json);
  return { voice: value ?? {}, problems };
}
