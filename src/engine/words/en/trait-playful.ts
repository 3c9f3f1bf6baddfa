import type { WordList } from '../../pack';

export const traitPlayfulIn: WordList = {
  source: 'Words that begin a game; ours. What speaks against it is the stiff manner.',
  phrases: `
    [psst|pssst|shh|shhh|ta da|tada|whoops|oopsie|oops|yay|yaay|wheee|boop|boing|woof|meow|nom nom|om nom]
    guess [what|who|which|where|how many|whose|the]
    [wrong|silly|serious|honest] answers only
    [would|which] [you|one|would you] rather
    [team|are you team|which team are you] <word> or [team|] <word>
    [bonus|extra|double|ten|100] points [for|if|to]
    [two truths|hide and seek|truth or dare|rock paper|i spy|spot the|find the hidden|hot or cold|ready steady|ready set]
    [let's|lets|shall we|want to|come and] play
    [dare|double dare|i dare|we dare] you
    if [your|you|our] <word> [were|could|had to] [a|talk|speak|be|pick]
    [plot twist|challenge accepted|asking for a friend|achievement unlocked|level up|boss level]
    [make|made] a wish
    [pick|choose|name] [one|your|a] [favourite|favorite|fighter|team|side|colour|color|only]
    [finish|complete] [the|this] sentence
    [sneaky|cheeky|wiggly|wobbly|squishy|fluffy|teeny|tiny little|silly] <word>
    [let's|lets] pretend
    [closest|best|first|wildest] guess
    [pick|build] [your own|a|an] <word>
    [dress code|no plus ones|game on|your turn|we'll start|gold star]
    the [goats|cats|dogs|ducks|hens|sheep|cows|mice|pigeons|socks|rolls|carrots] have [been|taken|decided|voted|formed|escaped|moved|started]
    made of [felt|cardboard|chocolate|cheese|lego|marzipan]
    one of these <word> <word> is
    [level|round|chapter|act] <number>
    boss fight
    [roses are red|once upon a time]
    what your [cat|dog|plant|fridge] [thinks|says]
    t rex
    [high five|high fiving]
    [hiding|hidden] [in|behind|three]
    [hop|skip|jump|dance|crawl|spin|sing] [on|to|in|like|for]
    knock knock
    last one to
    ^ wanted
    ^ reward
    last seen
    best <word> [gets|is]
    [snowman|marshmallow|pancake|pancakes|jelly|bubble|pizza]
    [roll|throw] [the|a] [dice|die]
    ^ [heads|tails|a six|a one|hint|clue|riddle]
    [found|spotted|seen|solved|guessed] it $
    [whoever|who|first to] [finds|guesses|brings|reaches|spots|names|draws|wins|sings]
    [come|dress|dressed] as [your|a|an|the]
    [best|worst|silliest|wildest|loudest|longest|ugliest|funniest|closest] <word> [wins|gets]
    give [this|it|him|her|our] [<word>|] a name
    [close|shut|cover] your eyes
    [a|an|one|the] <word> for [everyone|anyone|whoever|the first|the one] [who|that|to|] [gets|guesses|finds|spots|knows|names|dares|guess|find|spot]
  `,
};

export const traitPlayfulHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [treasure|scavenger|quiz|bingo|password|costume|hop|wiggle|wobble|giggle|naughty|hooray|zoom|splash|buzz|moo|pirate|pirates|wizard|ninja|dragon|dragons|unicorn|monster|monsters|mission]
    [rhyme|rhymes|limerick|haiku|pun|puns]
    [silliest|weirdest]
    [kraken|mermaid|fairy|troll|elf]
    [impostor|imposter|detective|sherlock]
    [dinosaur|dinosaurs|robot|aliens|spy|spies|magician|circus|clown|juggle|juggling|snowball|dice|puzzle|maze|crossword|balloon|balloons|bubbles]
    [hunt|duel|showdown|backwards|inside out|back to front|riddle|riddles|gnome|gnomes|costumes|blindfold|tickle|rubber duck]
    ^ count the
    than you think $
    [how many|which of] [our|the|these] <word>
  `,
};
