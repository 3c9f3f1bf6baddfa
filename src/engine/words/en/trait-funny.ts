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
    [on strike|in charge now|sulking|smug|offended|unimpressed|judging us|judging me|holds a grudge]
    still [up there|in there|out there|under there|missing|waiting|not speaking|recovering|hasn't forgiven]
    [my|his|her|our] [mother|mum|mom|mother in law|wife|husband|gran|accountant|therapist] $
    [can't|cannot|couldn't] [sing|dance|cook|spell|count|drive|swim|draw]
    [thinks|thought|believes] [he's|she's|it's|it is|he is|she is|we're|we are]
    [to be fair|in fairness|in our defence|for legal reasons|as far as we know|the feeling is mutual]
    [don't ask|long story|ask me how i know|ask us how we know]
    [neither|so] [can|do|did|are|is|have|has] [we|i|he|she|the <word>] $
    [by accident|by mistake|wrong way round|upside down]
    [pigeon|seagull|duck|ducks|chicken|squirrel|parrot|wasp|hedgehog|donkey|snail|trousers|pyjamas|wig|moustache|bagpipes|accordion|kazoo|drummer|intern|turnip|gherkin|sausage|mayonnaise|glitter|toilet|alpaca|hen|moth]
    ^ [he|she|it|they|he's|she's] [did|didn't|was|wasn't|has|hasn't|won|lost|lied|left|knows] $
    ^ day [<number>|one|two|three|four|five]
    [knows what|suspects nothing|you know who you are|rumour has it|rumor has it|bad news|mixed reviews|no refunds|wish us luck|we're fine|everything is fine|it's fine]
    not [proud|allowed|sorry|speaking|my type|legally|medical|a morning person]
    according to [my|his|her|our|the] <word>
    [asked for|wants|demands] a [raise|lawyer|day off]
    [hasn't|haven't|not] been seen since
  `,
};
