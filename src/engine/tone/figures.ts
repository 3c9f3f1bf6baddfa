/** The learnt weights (`learnt.ts`) as the engine asks for them. */

import { pressed } from '../words/pressed';
import type { Learnt } from './learnt';
import { weightAt } from './weight';

export interface Figures extends Omit<Learnt, 'terms'> {
  /** Of each word or word pair, in the order of their list, its weight for the tone and one for each habit, each a character (`weight.ts`). */
  terms: string;
}

export const figures: Figures = pressed.figures;

const NONE: readonly number[] = [];

/** In the order of their list. */
export const sequenceWeights: readonly number[] = Object.values(figures.sequences);

// Maps, because they are asked for every feature of every draft, and an object with so many keys answers slowly.
const ofFeatures = new Map(Object.entries(figures.features));
const ofRules = new Map(Object.entries(figures.rules));

/** @returns what a feature weighs for the tone in each manner, then for each habit */
export const featureWeights = (name: string): readonly number[] => ofFeatures.get(name) ?? NONE;

/** @returns what a rule that has spoken weighs for each habit */
export const ruleWeights = (id: string): readonly number[] => ofRules.get(id) ?? NONE;

/** Of a term: its weight for the tone, then one for each habit. */
const COLUMNS = 1 + Object.keys(figures.habits).length;

const ofTerms = new Float64Array(figures.terms.length);
for (let at = 0; at < ofTerms.length; at++) ofTerms[at] = weightAt(figures.terms, at);

/** So many terms there are. */
export const TERMS = figures.terms.length / COLUMNS;

/**
 * @param phrase position of the term in its list
 * @param column 0: what it weighs for the tone; behind it, for each of the `HABITS`
 */
export const termWeight = (phrase: number, column: number): number => ofTerms[phrase * COLUMNS + column] as number;
