/** All drills, in the order in which they come: one to spot, one to write, by turns. */

import { lineOf } from '../../engine/quote';
import type { Voice } from '../../engine/voice/voice';
import type { Business } from '../../profile/ready';
import { bakery } from './bakery';
import type { DrillSet, Fact, Pitch, Task } from './drill';
import { law } from './law';
import { ownPromise, ownTurnOff, ownWord, promised } from './own';
import { software } from './software';

export const drillSets: Readonly<Record<Business, DrillSet>> = { bakery, software, law };

interface Common {
  /** Under this it is remembered as solved. */
  id: string;
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
export function drillsFor(voice: Voice, business: Business): Drill[] {
  const { pitches, announcements, complaints, news } = drillSets[business];
  const [first, ...others] = pitches;
  const spotting = [...(first ? [spot(business, first)] : []), ...ownSpots(voice), ...others.map((pitch) => spot(business, pitch))];
  const writing = inTurns([
    announcements.map((task) => write(`${business}-announcement-${task.id}`, 'announcement', task)),
    complaints.map((task) => write(`${business}-complaint-${task.id}`, 'complaint', task)),
    news.flatMap((task) =>
      networksFor(voice, task.networks).map((platform) => write(`${business}-network-${task.id}-${platform}`, 'network', task, platform)),
    ),
  ]);
  return inTurns<Drill>([spotting, [...ownTasks(voice), ...writing]]).map((drill) => named(drill, voice.name ?? ''));
}

function ownSpots({ neverSay = [], brief = {} }: Voice): Spotting[] {
  const term = neverSay[0]?.term;
  const turnOff = brief.turnOffs?.[0];
  return [
    ...(term ? [spot('own', { ...ownWord, text: filled(ownWord.text, 'words', term) })] : []),
    ...(turnOff ? [spot('own', { ...ownTurnOff, text: filled(ownTurnOff.text, 'words', turnOff) })] : []),
  ];
}

function ownTasks({ brief = {} }: Voice): Writing[] {
  const promise = lineOf(brief.valueProposition);
  if (promise === null) return [];
  const { text, sample } = ownPromise;
  const facts = [promised(promise)];
  return [
    write('own-announcement-promise', 'announcement', {
      ...ownPromise,
      text: filled(text, 'words', promise),
      sample: filled(sample, 'words', promise),
      facts,
    }),
  ];
}

/** Those with an account of the brand first, then those that the plan names, then those of the drill. */
function networksFor({ accounts = [], brief = {} }: Voice, those: readonly string[]): string[] {
  const own = accounts.filter(({ mode }) => mode === 'brand').map(({ platform }) => platform);
  const planned = (brief.media ?? []).map(({ platform }) => platform);
  return [...new Set([...own, ...planned, ...those])].filter((platform) => those.includes(platform)).slice(0, NETWORKS);
}

const spot = (whose: string, { id, ...pitch }: Pitch): Spotting => ({ kind: 'pitch', id: `${whose}-pitch-${id}`, ...pitch });

const write = (id: string, kind: Writing['kind'], { text, facts, sample }: Task, platform = 'any'): Writing => {
  return { kind, id, text, facts, sample, platform };
};

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
