import type { WordList } from '../../pack';

export const topicShift: WordList = {
  source: 'How a second message is hung on a first one; ours.',
  phrases: `
    ^ [in other news|on another note|on a different note|on a separate note|on an unrelated note|in unrelated news|unrelated|completely unrelated|separately|one more thing|also in the news|also this week|while you're here|while we're at it|while we have you|last but not least|and finally|in addition|additionally|furthermore|changing the subject|oh and|and by the way|p s|ps]
  `,
};
