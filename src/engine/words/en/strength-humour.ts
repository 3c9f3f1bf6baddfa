import type { WordList } from '../../pack';

export const strengthHumour: WordList = {
  source: 'Turns that people use to be funny: understatement, false blame, the straight face, the running gag; ours.',
  phrases: `
    said [nobody|no one] ever
    ^ plot twist
    [spoiler alert|asking for a friend|send help|send coffee|day ruined|day made|i have questions|we have questions|so many questions] $
    ^ [so|and|] what [could|could possibly] go wrong $
    [adulting|hold my beer|as is tradition]
    ^ in [my|our] [defence|defense], [the|it|i|we|he|she|nobody|no one]
    ^ [so|and|] [a|an|two|three] <word> [walks|walk|walked] into a bar
    why did the [chicken|scarecrow|tomato|skeleton|bicycle|cookie|banana|picture]
    knock knock $
    ^ what do you call [a|an] <word> [with|that|who|without]
    how many <word> does it take to [change|screw]
    ^ [nobody|no one|literally nobody] asked, but
    [nobody|no one] [has confessed|has claimed it|has owned up]
    [i|we] blame [autocorrect|gravity|monday|mondays|the cat|the dog|the moon|the heat|mercury|the jet lag|the cheese|the printer|the pigeons|the seagulls|caffeine]
    the [cat|dog|oven|printer|toddler|baby|dough|goat|parrot|fridge|pigeon|seagull|squirrel|starter] [is in charge|disagrees|disagreed|objected|has opinions|has resigned|resigned|has notes|is unimpressed|was unimpressed|is judging|has spoken|approves]
    [i|we] [regret|regretted] [nothing|to say it was delicious]
    zero out of ten
    counts as [cardio|a vegetable|a salad|breakfast|lunch|dinner|exercise|therapy]
    [technically|legally] [breakfast|lunch|dinner|a salad|a vegetable|cake]
    [emotionally|spiritually] [unavailable|breakfast|still in bed|on holiday|on vacation]
    like [a|an] [raccoon|penguin|goose|potato]
    like [a|an] [startled|confused|drunk|sad|angry|nervous|disappointed] [potato|pigeon|penguin|raccoon|owl|goose|seal|llama|ghost|clown|duck|chicken|meerkat|walrus|flamingo|giraffe|hedgehog|squirrel|sausage|turnip]
  `,
};
