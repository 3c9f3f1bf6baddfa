/**
 * Three whole voices to try, each a voice file as somebody of that trade would have written it, in the languages that drafts are
 * read in.
 */

import type { SampleLanguage } from '../../engine/voice/samples';
import bakeryDe from './bakery.de.json';
import bakeryEn from './bakery.en.json';
import lawDe from './law.de.json';
import lawEn from './law.en.json';
import softwareDe from './software.de.json';
import softwareEn from './software.en.json';

/** Three kinds of business, so that everybody finds one that is not like theirs, and one that is. */
export const BUSINESSES = ['bakery', 'software', 'law'] as const;
export type Business = (typeof BUSINESSES)[number];

/** Contents of voice files, not yet read through the schema. */
export const readyVoices: Readonly<Record<Business, Readonly<Record<SampleLanguage, unknown>>>> = {
  bakery: { en: bakeryEn, de: bakeryDe },
  software: { en: softwareEn, de: softwareDe },
  law: { en: lawEn, de: lawDe },
};
