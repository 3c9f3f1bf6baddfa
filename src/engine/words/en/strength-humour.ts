import type { WordList } from '../../pack';

export const strengthHumour: WordList = {
  source: 'Turns that people use to be funny: understatement, false blame, the straight face, the running gag; ours.',
  phrases: `
    said [nobody|no one] ever
    [plot twist|spoiler alert|asking for a friend|send help|send coffee|adulting|no regrets|i have questions|we have questions|so many questions|what could possibly go wrong|what could go wrong|hold my beer|in my defence|in my defense|in our defence|in our defense|as is tradition|living the dream|day ruined|day made]
    [walks|walk|walked] into a bar
    [why did the|knock knock|what do you call|how many <word> does it take]
    [nobody|no one|not even the <word>|even the <word>] [believed|believes|survived|noticed|asked|was impressed|laughed|objects|has confessed|has claimed it]
    [i|we] blame [the|autocorrect|gravity|monday|mondays]
    the [cat|dog|oven|printer|toddler|baby|dough|goat|parrot|fridge|intern|pigeon|seagull|squirrel|starter] [is in charge|won|disagrees|disagreed|objected|has opinions|has resigned|resigned|has notes|is unimpressed|is judging|ate|has spoken|approves|refuses]
    [i|we] [regret|regretted] [nothing|everything|to say it was delicious]
    [zero|ten] out of ten
    [technically|legally|officially|emotionally|spiritually] [speaking|a|it's|it is|still|not|prepared|ready|invested|unavailable|breakfast|lunch|a salad|counts]
    [like|as] [a|an] [raccoon|penguin|toddler|goose|potato|zombie|startled <word>|confused <word>|drunk <word>|sad <word>]
  `,
};
