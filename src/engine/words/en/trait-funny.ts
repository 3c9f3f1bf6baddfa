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
    still [up there|in there|out there|under there|missing|waiting|not speaking|recovering|hasn't forgiven]
    [my|his|her|our] [mother|mum|mom|mother in law|wife|husband|gran|accountant|therapist] $
    [can't|cannot|couldn't] [sing|dance|cook|spell|count|drive|swim|draw]
    [don't ask|long story|ask me how i know|ask us how we know]
    [pigeon|seagull|duck|ducks|chicken|squirrel|parrot|wasp|hedgehog|donkey|snail|trousers|pyjamas|wig|moustache|bagpipes|accordion|kazoo|drummer|intern|turnip|gherkin|sausage|mayonnaise|glitter|toilet|alpaca|hen|moth]
    [knows what|suspects nothing|you know who you are|rumour has it|rumor has it|bad news|mixed reviews|no refunds|wish us luck|we're fine|everything is fine|it's fine]
    [asked for|wants|demands] a [raise|lawyer|day off]
    [hasn't|haven't|not] been seen since
  `,
};
