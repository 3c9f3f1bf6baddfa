/** What a feature of the tone is, and of which of them readers are told. */

import type { Category } from '../reading';
import type { Span } from '../tokens';

export interface Feature {
  /** Name in figures.json; its sentence is `tone_<name>`. */
  name: string;
  value: number;
  /** What to point at. */
  span?: Span;
}

/**
 * How a draft is held: it answers somebody, a person speaks, or words stand there with nobody in them. The same link or the
 * same "we" weighs differently in each.
 */
export const MANNERS = ['answering', 'speaking', 'reporting'] as const;
export type Manner = (typeof MANNERS)[number];

export interface Shown {
  manner: Manner;
  features: Feature[];
}

/** A rule's report before mercy: what it found, by category, with how grave it is. */
export interface Raised {
  rule: string;
  category: Category;
  start: number;
  end: number;
}

/** Weighed, but nothing that one could point at or change: true, and no reason. */
export const UNTOLD: ReadonlySet<string> = new Set(['length', 'long', 'short', 'no_stop', 'lower_start', 'nobody']);

/** Told of a broadcast only: where the other features make one of them weigh the other way, its sentence would not be a reason. */
export const OF_A_CROWD: ReadonlySet<string> = new Set(
  'asks_no_one attributed caps cashtags colon_link cut_off ends_hashtag emoji_loud exclamation found_advertising found_authenticity found_bait found_broadcast found_hype found_link_blast found_self_talk found_strategy hashtags headline_asks house_words impersonal impersonal_link label link link_last links long_words many_lines money names offer_to_all offers_twice opens_with_order order_and_link orders percents reports reports_facts reports_only said_aloud tag_share tagged_on thin title_asks title_case us wallet'.split(
    ' ',
  ),
);

/** Takes in a feature; one of 0 is absent. */
export type Add = (name: string, value: number, span?: Span) => void;

/** @returns how much there is of something, 0..1; more than `most` says no more */
export const share = (n: number, most: number): number => Math.min(n, most) / most;
