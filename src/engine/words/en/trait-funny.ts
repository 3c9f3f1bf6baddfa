import type { WordList } from '../../pack';

export const traitFunnyIn: WordList = {
  source: 'Laughter written down. What is funny without saying so stands in strength-humour.',
  phrases: `
    [haha|hahaha|hahahaha|hehe|lol|lmao|rofl|teehee|heh]
    [ba dum tss|badum tss|rimshot|dad joke|dad jokes|bad pun|pun intended|no pun intended|puns|i'll see myself out|i'll show myself out|i'll be here all week|tough crowd]
  `,
};
