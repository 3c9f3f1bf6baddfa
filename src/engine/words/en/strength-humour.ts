import type { WordList } from '../../pack';

export const strengthHumour: WordList = {
  source: 'Turns that people use to be funny: understatement, false blame, the straight face, the running gag; ours.',
  phrases: `
    said [nobody|no one] ever
    [plot twist|spoiler alert|asking for a friend|send help|send snacks|send coffee|oops i did|achievement unlocked|adulting|no regrets|i have questions|we have questions|so many questions|what could possibly go wrong|what could go wrong|hold my beer|existential crisis|mild panic|dignity intact|in my defence|in my defense|in our defence|in our defense|as is tradition|riveting stuff|living the dream|rock and roll lifestyle|day ruined|day made]
    [walks|walk|walked] into a bar
    [why did the|knock knock|what do you call|how many <word> does it take]
    [nobody|no one|not even the <word>|even the <word>] [believed|believes|survived|noticed|asked|was impressed|laughed|objects|has confessed|has claimed it]
    [i|we] blame [the|autocorrect|gravity|monday|mondays]
    the [cat|dog|oven|printer|toddler|baby|dough|goat|parrot|fridge|intern|pigeon|seagull|squirrel|starter] [is in charge|won|disagrees|disagreed|objected|has opinions|has resigned|resigned|has notes|is unimpressed|is judging|ate|has spoken|approves|refuses]
    [i|we] [regret|regretted] [nothing|everything|to say it was delicious]
    [zero|ten] out of ten
    [two|three|four|five] minutes [later|of fame|of peace]
    [technically|legally|officially|emotionally|spiritually] [speaking|a|it's|it is|still|not|prepared|ready|invested|unavailable|breakfast|lunch|a salad|counts]
    [best|worst] [buddies|enemy|enemies|frenemies|employee|employee of the month|landlord|roommate]
    [rest in|rip to] [peace to|pieces|my|our|the] <word>
    [like|as] [a|an] [raccoon|penguin|toddler|goose|potato|octopus|giraffe|hamster|llama|zombie|vampire|startled <word>|confused <word>|drunk <word>|sad <word>]
  `,
};
