import type { WordList } from '../../pack';

export const traitFunnyIn: WordList = {
  source: 'Laughter written down. What is funny without saying so stands in strength-humour.',
  phrases: `
    [haha|hahaha|hahahaha|hehe|lol|lmao|rofl|teehee|heh]
    [ba dum tss|badum tss|rimshot|dad joke|dad jokes|bad pun|pun intended|no pun intended|puns|i'll see myself out|i'll show myself out|i'll be here all week|tough crowd]
    [apologise|apologize|condolences] to the
    [owner|boss], [says|said]
    ^ [patient|quote] of the day
    slightly [better|worse|older|smarter] [at|than]
    don't [lend|trust] it
    wants you to know
    [is|are] not a [schedule|plan|strategy|food group|personality|vegetable|hobby|diet|meal]
    [nodded off|fell asleep]
    somewhere between <word> and
    [so that's|that explains]
    have adopted
    [in laws|alarm clock]
  `,
};

export const traitFunnyHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [nap|snoring|hangover|underwear|sock|pants|bald|goose|llama|raccoon|hamster|penguin|spaghetti|banana|pickle|procrastination]
    [outrageous|heroic|dignity|denial|therapy|nemesis|ransom|hostage|ceasefire|negotiations|conspiracy|survivors|surrender|surrendered]
    [laughed|laughing|fainted|panicked]
    [scarecrow|accountant|dentist|snooze|yoga|treadmill|ikea|karaoke]
    [fault|anyway|excuse|excuses|blame|blames|regret|regrets|revenge]
    [terms and conditions|small print|tax return|mother in law|group chat|voicemail|diet|new year's resolution]
    [beard|goat]
    [briefly|apparently|still looking]
  `,
};
