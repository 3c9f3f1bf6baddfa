import { sumOf, tally, tenth } from '../counting';
import { alone } from '../quote-in';
import { type Measure, SHOWN } from './measure';

/** Emoji, exclamation marks and question marks a post, and the emoji that come most often. */
export const marks: Measure = {
  id: 'marks',
  of({ all: drafts }) {
    if (drafts.length === 0) return null;
    const emoji = drafts.flatMap(({ text, tokens }) => tokens.emoji.map(({ start, end }) => text.slice(start, end)));
    return {
      values: {
        emoji: tenth(emoji.length / drafts.length),
        exclamations: tenth(sumOf(drafts, ({ counts }) => counts.exclamations) / drafts.length),
        questions: tenth(sumOf(drafts, ({ counts }) => counts.questions) / drafts.length),
      },
      quotes: tally(emoji)
        .slice(0, SHOWN)
        .map(([picture]) => alone(picture)),
    };
  },
};
