import type { WordList } from '../../pack';

export const curiosityGap: WordList = {
  source:
    'Headlines that hide what they are about; patterns of the clickbait set (2026-11), those left out that honest headlines use as well.',
  phrases: `
    [you won't|you will not|you wont|you'll never|you will never] [believe|guess] [what|how|who|why|the|this]
    you [won't|wont] believe
    what [happened|happens] next [will|is|was|]
    will [blow your mind|shock you|surprise you|amaze you|make you cry|make your day|leave you speechless|restore your faith|change your life|melt your heart]
    [this|one|these|the] [one|simple|weird|<number>] [weird|simple|] trick
    number <number> [will|is a|might]
    [don't|do not|doesn't] want you to know
    [doctors|dentists|banks|lawyers] hate [this|him|her|them]
    [nobody|no one] [tells you|will tell you|ever tells you] [about|this|that]
    [nobody|no one] is talking about
    [the|a] secret [nobody|no one|that nobody|that no one]
    [wait|stay] [for it|till the end|until the end|for the end|until you see|till you see]
    [but first|and then|the reason why|the reason] [will|might] [shock|surprise]
    [guess|you'll never guess] [what happened|who just|what's coming|what just]
    something [big|huge|exciting|amazing|special] is [coming|happening|on its way]
    [big|huge|exciting|major] [news|announcement|things|surprise] [coming|soon|tomorrow|next week|coming soon]
    [watch|read|keep reading|see] [until|till|to] the end
    [find out|see|discover] [why|what|how|who] [below|inside|in the comments|here|next]
    [answer|details|link] in [the|] [first|] [comment|comments]
    [literally|just|casually] [dropped|drops] [a|the|an] <number> [minute|hour|page|day]
    the [truth|reason|one thing] [about|nobody|no one|you|they|why] <word> [tell|tells|told|know|will|want|don't]
    this changes everything
  `,
};
