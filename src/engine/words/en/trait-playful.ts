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
  `,
};
