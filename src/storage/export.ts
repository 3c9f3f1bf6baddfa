import type { Say } from '../engine/reading';
import type { Voice } from '../engine/voice/voice';
import { mergedState, mergedVoice } from './merge';
import { type Contents, migrate, SHAPE, SHAPE_KEY } from './migrations';
import { newId, profilesIn, withProfiles } from './profiles';
import { type Problem, repair } from './schema/repair';
import { voice as voiceSchema } from './schema/voice';
import { PARTS, type Part, repairPart, type State } from './state';

/** In UTF-16 units: more than Chromium keeps for an extension (10 MB, storage.local, QUOTA_BYTES), so that every export can be read in again. */
const MOST_TEXT = 12_000_000;

/** A character has four at most: who reads so many of a file, and no more, has enough of it to see that it is too large. */
export const MOST_BYTES = 4 * MOST_TEXT;

/** What tells our own export from any other JSON; its value is the shape of the data within. */
const MARK = 'sidewalk';

/**
 * What becomes of what stands, where the file says something else. `merge`: it stays, and only what is missing comes · `replace`: it
 * goes · `beside`: the file's voice is a profile of its own.
 */
export const WAYS = ['merge', 'replace', 'beside'] as const;
export type Way = (typeof WAYS)[number];

interface Import {
  /** What the file sets, in each way that it can be taken; `null` where nothing of it could be read. */
  changes: { [W in Way]?: (now: State) => Partial<State> } | null;
  problems: Problem[];
}

/** @returns lines that a person can read; one long line where these would be more than a file may hold */
export function exportText(state: State): string {
  const all = { [MARK]: SHAPE, ...state };
  const lines = `${JSON.stringify(all, null, 2)}\n`;
  return lines.length <= MOST_TEXT ? lines : JSON.stringify(all);
}

/** @param text of a file: an export of ours or a voice file */
export function importText(text: string): Import {
  if (text.length > MOST_TEXT) return refused({ key: 'problem_too_large', values: { limit: MOST_TEXT } });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused({ key: 'problem_not_json' });
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refused({ key: 'problem_not_ours' });
  return MARK in json ? ownExport(json as Contents) : voiceFile(json);
}

function ownExport({ [MARK]: shape, ...contents }: Contents): Import {
  if (typeof shape !== 'number' || !Number.isInteger(shape) || shape < 1) return refused({ key: 'problem_not_ours' });
  const { [SHAPE_KEY]: _, ...today } = migrate({ ...contents, [SHAPE_KEY]: shape });
  const problems: Problem[] = shape > SHAPE ? [{ path: '', say: { key: 'problem_newer' }, kept: true }] : [];
  const state: Partial<State> = {};
  for (const [key, found] of Object.entries(today)) {
    if (!isPart(key)) {
      problems.push({ path: key, say: { key: 'problem_unknown_part', values: { path: key } }, kept: false });
      continue;
    }
    const read = repairPart(key, found);
    problems.push(...read.problems);
    // A part of which nothing can be read leaves the one that stands.
    if (read.value !== null) Object.assign(state, { [key]: read.value });
  }
  if (Object.keys(state).length === 0) return { changes: null, problems };
  return { changes: { merge: (now) => mergedState(now, state), replace: () => state }, problems };
}

function voiceFile(json: object): Import {
  const { value, problems } = repair(voiceSchema, json);
  const unknown = new Set(problems.filter(({ kept }) => kept).map(({ path }) => path));
  const known = Object.keys(value ?? {}).filter((key) => key !== 'version' && !unknown.has(key));
  if (value === null || known.length === 0) return refused({ key: 'problem_not_ours' });
  const voice = { ...value, version: 1 } as const;
  return {
    changes: {
      merge: ({ voices }) => ({ voices: { ...voices, voice: mergedVoice(voices.voice, voice) } }),
      replace: ({ voices }) => ({ voices: { ...voices, voice } }),
      beside: ({ voices }) => ({ voices: withOther(voices, voice) }),
    },
    problems,
  };
}

function withOther(voices: State['voices'], voice: Voice): State['voices'] {
  const { active, all } = profilesIn(voices);
  return withProfiles(voices, { active, all: { ...all, [newId()]: voice } });
}

function refused(say: Say): Import {
  return { changes: null, problems: [{ path: '', say, kept: false }] };
}

function isPart(key: string): key is Part {
  return (PARTS as string[]).includes(key);
}
