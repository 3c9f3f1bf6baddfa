import * as z from 'zod/mini';
import { HISTORY } from '../../engine/voice/holding';
import { INTENSITIES, TRAITS, type TraitId, type Voice } from '../../engine/voice/voice';
import { type Problem, repair } from './repair';

/** The most that a voice file may hold. Far more than a person writes; enough to stop a file that means harm. */
export const LIMITS = { word: 200, text: 2000, url: 2048, list: 100, neverSay: 500, history: HISTORY } as const;

const word = z.string().check(z.maxLength(LIMITS.word));
const text = z.string().check(z.maxLength(LIMITS.text));
const date = z.iso.date({ error: 'problem_date' });
const url = z.string().check(z.maxLength(LIMITS.url), z.url({ protocol: /^https?$/, error: 'problem_url' }));
const trait = z.enum(TRAITS, { error: 'problem_trait' });

function list<T extends z.ZodMiniType>(item: T, most: number = LIMITS.list) {
  return z.array(item).check(z.maxLength(most));
}

/** Something said of single traits; a trait from a newer version stays, as any unknown key does. */
function perTrait<T extends z.ZodMiniType>(each: T) {
  const keys = Object.fromEntries(TRAITS.map((id) => [id, z.exactOptional(each)]));
  return z.strictObject(keys as Record<TraitId, z.ZodMiniExactOptional<T>>);
}

const horizon = z.int({ error: 'problem_horizon' }).check(z.gte(2, { error: 'problem_horizon' }), z.lte(10, { error: 'problem_horizon' }));

const character = z.strictObject({
  traits: z.exactOptional(list(trait)),
  intensity: z.exactOptional(perTrait(z.literal(INTENSITIES))),
  meanings: z.exactOptional(perTrait(word)),
  note: z.exactOptional(text),
  signature: z.exactOptional(list(word)),
  since: z.exactOptional(date),
  horizonYears: z.exactOptional(horizon),
  provisional: z.exactOptional(date),
  history: z.exactOptional(
    list(
      z.strictObject({
        at: date,
        traits: list(trait),
        reason: text,
        since: z.exactOptional(date),
        horizonYears: z.exactOptional(horizon),
      }),
      LIMITS.history,
    ),
  ),
});

const account = z.strictObject({
  platform: word,
  handle: z.exactOptional(word),
  mode: z.enum(['brand', 'personal']),
  owner: z.exactOptional(word),
  representative: z.exactOptional(word),
  postsPerWeek: z.exactOptional(z.number().check(z.gte(0), z.lte(1000))),
});

const brief = z.strictObject({
  goals: z.exactOptional(list(text)),
  market: z.exactOptional(text),
  behaviours: z.exactOptional(text),
  motivations: z.exactOptional(text),
  turnOffs: z.exactOptional(list(word)),
  influencers: z.exactOptional(text),
  purchaseInputs: z.exactOptional(text),
  valueProposition: z.exactOptional(text),
  twoWay: z.exactOptional(text),
  content: z.exactOptional(text),
  media: z.exactOptional(list(z.strictObject({ platform: word, purpose: z.exactOptional(text), topics: z.exactOptional(list(word)) }))),
  stages: z.exactOptional(text),
  support: z.exactOptional(text),
  loyalty: z.exactOptional(text),
  wordOfMouth: z.exactOptional(text),
  advocacy: z.exactOptional(text),
  metrics: z.exactOptional(text),
});

/** One voice, as it is stored, exported and read from a file. */
export const voice: z.ZodMiniType<Voice> = z.strictObject({
  version: z.exactOptional(z.literal(1, { error: 'problem_newer' })),
  name: z.exactOptional(word),
  industry: z.exactOptional(word),
  character: z.exactOptional(character),
  values: z.exactOptional(list(word)),
  neverSay: z.exactOptional(
    list(z.strictObject({ term: word.check(z.minLength(1)), instead: z.exactOptional(word), why: z.exactOptional(text) }), LIMITS.neverSay),
  ),
  home: z.exactOptional(list(url)),
  profiles: z.exactOptional(list(url)),
  accounts: z.exactOptional(list(account)),
  brief: z.exactOptional(brief),
  representatives: z.exactOptional(
    list(
      z.strictObject({ name: word.check(z.minLength(1)), mayTalkAbout: z.exactOptional(list(word)), values: z.exactOptional(list(word)) }),
    ),
  ),
});

/** The stored form. */
export interface Voices {
  /** Of the profile in use. */
  voice: Voice | null;
  /** By account key, for accounts that have a voice of their own. */
  voices: Record<string, Voice>;
  /** Id of the profile in use; missing, with `others`, as long as there is one profile. */
  id?: string;
  /** The other profiles, by id. */
  others?: Record<string, Voice>;
}

const profileId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));

export const voices: z.ZodMiniType<Partial<Voices>> = z.strictObject({
  voice: z.exactOptional(z.nullable(voice)),
  voices: z.exactOptional(z.record(word, voice)),
  id: z.exactOptional(profileId),
  others: z.exactOptional(z.record(profileId, voice)),
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
