import type { WordList } from '../../pack';

export const selfPraise: WordList = {
  source: 'Praise that nobody believes from the one praised; ours.',
  phrases: `
    [we are|we're] [the|simply the|still the|one of the] [best|leading|top|number one|largest|most trusted|finest|experts|market leader]
    [nobody|no one] does [it|<word>] [better|like us|like we do]
    our [customers|clients|guests|patients|fans|readers|members] [love|adore|rave|trust|can't stop|are raving|tell us]
    [loved|trusted|recommended] by [over|more than|thousands|hundreds|leading|professionals|experts|<number>|doctors]
    <number> [others|people|customers|clients] [recommend|love|trust]
    [thousands|hundreds] of [happy|satisfied] [customers|clients]
    with <number> stars
    [our|the] [quality|service|food|work|results|reputation|expertise] speaks for itself
    [our|your|the] [world class|award winning|legendary|renowned|top rated|unbeatable|exceptional|outstanding|superior|unmatched|industry leading]
    [our team|we] [go|went|goes|always go] [above and beyond|the extra mile]
    [setting|sets|set] the [standard|bar|benchmark|gold standard] [for|in]
    [we|simply|serve|serving|make|making|have|offer] the best <word> in
    voted [best|number one]
    <number> star [rated|service|reviews]
    what [sets|makes] us [apart|different|special|unique]
    proud of [what we|our work|our service|our products|our record|our achievements]
    [leading the way|ahead of the curve|unlike our competitors|better than the competition]
    second to none
    [we are|we're] [now|] [the|officially the] [oldest|longest running|longest established|busiest|biggest|only] <word> [<word>|] in [the|town|all of|<word>]
    [we|i] love what [we|i] do
    [well|far|significantly|comfortably] above the [national|regional|local|county|industry|sector|uk|us] average
    another [<word>|<word> <word>] [transformed|completed|delivered|installed|restored] by [our|the] [team|lads|crew]
  `,
};
