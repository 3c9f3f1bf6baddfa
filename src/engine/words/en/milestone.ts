import type { WordList } from '../../pack';

export const milestone: WordList = {
  source: 'Anniversaries, counts, growth, as organisations celebrate themselves; ours.',
  phrases: `
    our [<number>|first|silver|golden|<word>|] [year|] anniversary
    [<number>|ten|five|twenty|thirty|fifty|twenty five] years [in business|of excellence|of experience|of innovation|strong|of trust|of serving]
    [years|decades] of [excellence|innovation|trust|tradition|serving]
    <number> [followers|subscribers|likes] [and counting|strong|thank you|wow]
    thank you for <number> [followers|likes|subscribers]
    thanks for [helping us reach|getting us to]
    [huge|major|big|proud|exciting|company] milestone
    [proud|exciting|big|huge|great|special|historic] [moment|day|week|year] for [us|our|the team|the company|everyone at]
    record [year|quarter|results|profits|revenue]
    our [revenue|sales|profits|growth|turnover|market share|earnings|quarterly results|annual results]
    [market share|production volume|revenue|sales volume] [is|up|rose|increased|grew]
    we [grew|doubled|tripled|have grown|opened our|moved into our]
    we've [come a long way|grown|doubled|tripled|expanded|opened]
    [opens|opening|opened] [our|its] [<word>|<number>|] [new|office|location|store|branch|plant|headquarters|clinic|restaurant]
    with <number> stars
    [happy|] birthday to us
    [we|we've|we're] [turn|turned|turning] <number>
    from [a|our|my|one] [garage|kitchen|kitchen table|basement|bedroom|market stall|shed|spare room] [in <number>|] to
    what a journey [it|this|so]
    what a journey $
    ^ [<number>|one|two|three|five|eight|ten|fifteen|twenty|twenty five|thirty|forty|fifty] years of <word> [today|this|and|strong]
    from one <word> to [a|<number>|two|three|ten|twelve]
    we [planted|donated|raised|recycled|saved|offset] <number>
    we've moved $
  `,
};

export const milestoneReached: WordList = {
  source: 'Ways of reaching it; ours.',
  phrases: `
    [we|we've|we have|our|has|officially|just|thanks to you] [reached|hit|passed|surpassed|crossed|achieved|topped|raised|closed|served|sold|shipped|helped]
    [celebrating|celebrates|celebrate|marks|marking|celebrated]
  `,
};

export const milestoneMark: WordList = {
  source: 'What is reached; ours.',
  phrases: `
    <number> [followers|subscribers|customers|clients|users|likes|members|downloads|orders|stars|fans|patients|students|families|meals]
    [<number>|million|thousand|hundred] [followers|subscribers|customers|clients|users|members|downloads]
    [<number>|first|ten|twenty|fifty|five] [year|years|] [anniversary|years|birthday]
    [our|its] [<word>|<number>|] anniversary
    [years of|series a|series b|seed round|in funding]
  `,
};
