import type { WordList } from '../../pack';

export const strengthReaderFirst: WordList = {
  source: 'How a first sentence meets the reader where they are; ours.',
  phrases: `
    ^ [if|when|before|after|whenever|next time|every time] [you|your]
    ^ you [know|can|could|may|might|probably|already|don't have to|don't need to|need not|will find|are allowed to] <word>
    ^ you've [seen|heard|felt|been|probably|read] <word>
  `,
};
