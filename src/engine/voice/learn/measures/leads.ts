import { sumOf, tally, tenth } from '../counting';
import { alone } from '../quote-in';
import { type Measure, SHOWN } from './measure';

/** Links and hashtags a post, and the hashtags that come most often. */
export const leads: Measure = {
  id: 'leads',
  of({ all: drafts }) {
    if (drafts.length === 0) return null;
    const tags = drafts.flatMap(({ text, tokens, hashtags }) => hashtags.map((i) => text.slice(tokens.start[i], tokens.end[i])));
    return {
      values: {
        links: tenth(sumOf(drafts, ({ links }) => links.length) / drafts.length),
        hashtags: tenth(tags.length / drafts.length),
      },
      quotes: tally(tags.map((tag) => tag.toLowerCase()))
        .slice(0, SHOWN)
        .map(([tag]) => alone(tag)),
    };
  },
};
