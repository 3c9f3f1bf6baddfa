import type { WordList } from '../../pack';

export const selfPraise: WordList = {
  source: 'Praise that nobody believes from the one praised; ours.',
  phrases: `
    [we are|we're] [the|simply the|still the|proudly the|one of the] [best|leading|top|number one|largest|most trusted|finest|experts|market leader|industry leader]
    [nobody|no one] does [it|<word>] [better|like us|like we do]
    our [customers|clients|guests|patients|fans|readers|users|members] [love|adore|rave|trust|can't stop|are raving|agree|tell us]
    [loved|trusted|recommended] by [over|more than|thousands|millions|hundreds|leading|professionals|experts|<number>|dentists|doctors|teams]
    <number> [others|people|customers|clients|happy customers|happy clients] [recommend|love|trust]
    [thousands|hundreds] of [happy|satisfied] [customers|clients]
    with <number> stars
    [our|the] [quality|service|food|work|results|track record|reputation|expertise] speaks for itself
    [our|your|the] [world class|award winning|legendary|famous|renowned|top rated|unbeatable|exceptional|outstanding|superior|unmatched|unrivalled|industry leading]
    [our team|we] [go|went|goes|always go] [above and beyond|the extra mile]
    [setting|sets|set|we set] the [standard|bar|benchmark|gold standard] [for|in]
    [we|simply|serve|serving|make|making|have|offer] the best <word> in
    voted [best|number one]
    <number> star [rated|service|reviews]
    what [sets|makes] us [apart|different|special|unique|stand out]
    proud of [what we|our work|our service|our products|our quality|our record|our achievements|our success]
    [leading the way|ahead of the curve|unlike our competitors|unlike other|better than the competition]
    [second to none|second to no one]
  `,
};
