import type { WordList } from '../../pack';

export const strengthReaderFirst: WordList = {
  source: 'How a first sentence meets the reader where they are; ours.',
  phrases: `
    ^ [if|when|before|after|whenever|next time|every time] [you|your]
    ^ you know [the|that|how|those|when] <word>
    ^ you [can|may|don't have to|don't need to|do not have to|do not need|don't need|need not|will find|are allowed to] <word>
    ^ you've [seen|heard|felt|probably|read] <word>
  `,
};
