/** All drills, in the order in which they come: one to spot, one to write, by turns. */

import { lineOf } from '../../engine/quote';
import type { SampleLanguage } from '../../engine/voice/samples';
import type { Voice } from '../../engine/voice/voice';
import type { Business } from '../../profile/ready';
import { bakeryDe } from './bakery.de';
import { bakeryEn } from './bakery.en';
import type { DrillSet, Fact, OwnSet, Pitch, Task } from './drill';
import { lawDe } from './law.de';
import { lawEn } from './law.en';
import { ownDe } from './own.de';
import { ownEn } from './own.en';
import { softwareDe } from './software.de';
import { softwareEn } from './software.en';

/** What is practised on are drafts, so it comes in the languages that drafts are read in. */
export const drillSets: Readonly<Record<Business, Readonly<Record<SampleLanguage, DrillSet>>>> = {
  bakery: { en: bakeryEn, de: bakeryDe },
  software: { en: softwareEn, de: softwareDe },
  law: { en: lawEn, de: lawDe },
};

const own: Readonly<Record<SampleLanguage, OwnSet>> = { en: ownEn, de: ownDe };

interface Common {
  /** Under this it is remembered as solved. */
  id: string;
  lang: SampleLanguage;
  /** To look through, to write better, or to answer. */
  text: string;
  /** How a person might say it. */
  sample: string;
}

/** The words that would turn a friend away are to be pressed. */
export interface Spotting extends Common {
  kind: 'pitch';
  /** Ids of the rules that it is about. */
  finds: readonly string[];
}

/** Something is to be written in its place. */
export interface Writing extends Common {
  kind: 'announcement' | 'complaint' | 'network';
  facts: readonly Fact[];
  /** Id of the network for which it is written. */
  platform: string;
}

export type Drill = Spotting | Writing;

/** On so many networks the same news is told. */
const NETWORKS = 3;

/**
 * @param voice whose name and words the drills are made of
 * @param business whose ready posts are taken
 */
export function drillsFor(voice: Voice, business: Business, lang: SampleLanguage): Drill[] {
  const { pitches, announcements, complaints, news } = drillSets[business][lang];
  const [first, ...others] = pitches.map((pitch) => spot(business, lang, pitch));
  const spotting = [...(first ? [first] : []), ...inTurns([...ownSpots(voice, lang), others])];
  const writing = inTurns([
    announcements.map((task) => write(`${business}-announcement-${task.id}`, 'announcement', lang, task)),
    complaints.map((task) => write(`${business}-complaint-${task.id}`, 'complaint', lang, task)),
    news.flatMap((task) =>
      networksFor(voice, task.networks).map((platform) =>
        write(`${business}-network-${task.id}-${platform}`, 'network', lang, task, platform),
      ),
    ),
  ]);
  return inTurns<Drill>([spotting, [...ownTasks(voice, lang), ...writing]]).map((drill) => named(drill, voice.name ?? ''));
}

/** Of longer lists the rest would bury the ready posts. */
const MOST_OWN = 20;

/** @returns those of the words that are never said, and those of what puts people off */
function ownSpots({ neverSay = [], brief = {} }: Voice, lang: SampleLanguage): Spotting[][] {
  const { word, turnOff } = own[lang];
  const made = ({ id, text, ...pitch }: Pitch, all: readonly string[]) =>
    all
      .filter((words) => words.trim() !== '')
      .slice(0, MOST_OWN)
      .map((words, at) => spot('own', lang, { ...pitch, id: at === 0 ? id : `${id}-${at + 1}`, text: filled(text, 'words', words) }));
  const terms = neverSay.map(({ term }) => term);
  return [made(word, terms), made(turnOff, brief.turnOffs ?? [])];
}

function ownTasks({ brief = {} }: Voice, lang: SampleLanguage): Writing[] {
  const words = lineOf(brief.valueProposition);
  if (words === null) return [];
  const { id, text, sample } = own[lang].promise;
  const task = { id, text: filled(text, 'words', words), sample: filled(sample, 'words', words), facts: [promised(words)] };
  return [write('own-announcement-promise', 'announcement', lang, task)];
}

/** Shorter words are in every sentence. */
const LETTERS = 4;

/** One word of what people get is enough, or the writer would have to copy it. */
function promised(promise: string): Fact {
  const words = promise.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= LETTERS);
  return { name: promise, any: words.length > 0 ? words : [promise] };
}

/** Those with an account of the brand first, then those that the plan names, then those of the drill. */
function networksFor({ accounts = [], brief = {} }: Voice, those: readonly string[]): string[] {
  const own = accounts.filter(({ mode }) => mode === 'brand').map(({ platform }) => platform);
  const planned = (brief.media ?? []).map(({ platform }) => platform);
  return [...new Set([...own, ...planned, ...those])].filter((platform) => those.includes(platform)).slice(0, NETWORKS);
}

const spot = (whose: string, lang: SampleLanguage, { id, ...pitch }: Pitch): Spotting => ({
  kind: 'pitch',
  id: `${whose}-pitch-${id}`,
  lang,
  ...pitch,
});

function write(id: string, kind: Writing['kind'], lang: SampleLanguage, { text, facts, sample }: Task, platform = 'any'): Writing {
  return { kind, id, lang, text, facts, sample, platform };
}

const named = <D extends Drill>(drill: D, name: string): D => ({
  ...drill,
  text: filled(drill.text, 'name', name),
  sample: filled(drill.sample, 'name', name),
});

/** What a user wrote stands as it is: no `$` in it means anything. */
const filled = (text: string, gap: string, words: string): string => text.replaceAll(`{${gap}}`, () => words);

/** @returns the first of each, then the second of each … */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
