/** What a draft is about, as far as the lists `topic-<id>` of its language can tell. */

import { type Draft, perDraft, saidHits, spanOf } from './draft';
import { TOPICS, type Topic } from './norms';
import type { Hit } from './phrases';
import * as T from './tokens';

export interface TopicSeen {
  topic: Topic;
  weight: number;
  /** The first words that show it, then other ones if there are any. */
  spans: T.Span[];
}

/** One stray word is no topic: so much weight is needed, and more in a long text. A word weighs one, a phrase two. */
const ENOUGH = 3;
const WORDS_PER_WEIGHT = 30;
/** Lists that show a launch too, but only beside its own words: a seller's habits. */
const LAUNCH_SIGNS = ['announcement', 'announcement-feeling', 'now-available', 'order-to-buy', 'free-offer', 'discount', 'urgency'];

/** @returns the topics of a draft, the weightiest first; none if only a word or two touch one */
export const topicsOf = perDraft((draft): TopicSeen[] => {
  const enough = Math.max(ENOUGH, draft.counts.words / WORDS_PER_WEIGHT);
  return TOPICS.map((topic) => weigh(draft, topic))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight);
});

function weigh(draft: Draft, topic: Topic): TopicSeen {
  // Code stands between back ticks by custom: what is quoted counts here.
  const hits = topic === 'code' || topic === 'bug-report' ? draft.hits.of(`topic-${topic}`) : saidHits(draft, `topic-${topic}`);
  const different = new Map<string, Hit>();
  for (const hit of hits) {
    const { start, end } = spanOf(draft, hit.from, hit.to);
    const words = draft.text.slice(start, end).toLowerCase();
    if (!different.has(words)) different.set(words, hit);
  }
  let weight = 0;
  for (const { from, to } of different.values()) weight += to - from > 1 ? 2 : 1;
  if (weight > 0 && topic === 'code') weight += (fenced(draft) ? 2 : 0) + Math.min(namesInCode(draft), MOST_NAMES);
  if (weight > 0 && topic === 'product-launch') weight += LAUNCH_SIGNS.filter((list) => saidHits(draft, list).length > 0).length;
  return { topic, weight, spans: [...different.values()].map(({ from, to }) => spanOf(draft, from, to)) };
}

/** How many different names there are that only code has: max_wal_size, reload_conf(). */
function namesInCode({ text, tokens }: Draft): number {
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== T.WORD) continue;
    const word = text.slice(tokens.start[i], tokens.end[i]);
    if (NAME_IN_CODE.test(word)) names.add(word);
  }
  return names.size;
}

const NAME_IN_CODE = /^[a-z\d]+(?:_[a-z\d]+)+$/;
/** A list of them is no more code than a few. */
const MOST_NAMES = 3;

const fenced = ({ text }: Draft): boolean => text.includes('```');
