import type { WordList } from '../../pack';

export const traitInnovativeIn: WordList = {
  source: 'How people tell of trying what nobody has tried, half done included; ours.',
  phrases: `
    what if [the|you|<word>]
    [imagine|picture] [a|the|if|that]
    instead of <word> <word>
    [prototype|experiment|experiments|trial run|pilot|beta|work in progress]
    [we're|we are|i'm|we have|we|have|been] [sketching|building|tried]
    [nobody|no one] has [done|tried] this
    there [isn't|is no] [a|] [textbook|manual|handbook|recipe|map] for
    [we|i] [threw|tore|turned] [out|up]
    [could|can] [it|this|we] be <word>
    [next|first] [experiment|test]
    [we'll|and] [see|measure] [what happens|whether]
    [for the first time|from scratch|a new way|another way|different way|new kind of]
    have no idea what will
    [version|number|model] [one|two|three|<number>]
    [how strange|how it feels]
    what would a <word> [look|sound|feel]
    if it [began|had|were]
    [took|take] the <word> [<word>|] out
    [in the dark|inside out|backwards|without a]
    [we|we've|i|i've] [baked|built|brewed|printed|knitted|grew|grown|wired|moulded|cast|made|coded|glued] [a|an|one|the first] <word> [<word>|] [from|out of|of|that|with]
    [it's|it|two|three|half|most|one] [failed|fell over|collapsed|crashed|were awful|was awful|broke twice|didn't work|exploded|melted]
    [here's|this is] what [we|it|they] [changed|learned|learnt|found|built|did|broke]
    [we're|we are|i'm] [testing|trying out|experimenting|tinkering|prototyping]
    [for|over|in] [a|one|two|three] [day|week|month|weeks|months|days|night] [we|we've|we'll] [let|swapped|turned|opened|closed|paid|gave|ran|removed|tried|banned]
    [just|only] to see [if|what|whether|how|]
    [went|fell|dropped|rose|came] [down|up|] from <number>
    [half|partly|almost|sort of|it] works $
    [nobody|no one|none of us] [had|has|have] [ever|] [built|made|asked|thought|seen|tried]
    [we|i] [swapped|replaced|traded] [the|our|a] <word> [for|with|by]
    [it|this|that] [may|might] [not work|fail|go wrong|break]
  `,
};

export const traitInnovativeOut: WordList = {
  source: 'How people hold on to what has always been done, and the stalest words for the newest thing; ours.',
  phrases: `
    [tried and tested|isn't broken|teamwork makes the dream work]
    have always [used|done|made|baked]
    [the way|just as|as] [we|my father|my grandfather|our parents] [always|did|baked|made|have always]
    as every year
    nothing has changed
    [see|seen] no reason to [change|bother|try]
    stick to what is
    one right way
    [industry|usual] [standard|hall]
    [best practice|best practices]
    rather than [experiment|try]
    usual [place|time|weekend|hall]
    [fashions|trends|fads] come and go
    [cutting edge|next generation|state of the art|next level|game changer|revolutionary|disruptive|groundbreaking|world class|innovative solutions|innovative]
    unlock your potential
    [a journey|not a destination|new opportunities|success is|happy monday]
    [leave|let] it be
    [see|there's] no [cause|need|reason] to
    served us well
    [as|like] [taught|ever|before]
    [future ready|ahead of the curve|scalable|best in class|leading edge|paradigm]
    [worked|good enough] for us since
    nobody [here|] wants a
    never [change|touch|changing] a [winning|running]
    [as|the same as|unchanged|just as|way] [it has been|it was|they were|] since
    same <word>, same <word>
    [as usual|business as usual|you know what you get|why change|no experiments|proven recipe]
    [for|since] [five|four|three|six|many] generations
    [in our dna|of tomorrow|the future is|power of ai|ai powered]
  `,
};

export const traitInnovativeHint: WordList = {
  source: 'Changes that somebody made to see what would happen; ours.',
  phrases: `
    [we|i] [removed|switched|turned|put|built|wrote|moved|took|started|changed|gave|let]
    for a [week|day|month|night|year]
    [timing|watching] it
    [we|i] [learnt|learned|saw] [more|that]
    [new|odd|strange|unfinished|rough]
    [sensor|sensors|thermometer|3d|wired|soldered|recycled|lines of code]
    [it|that|one] [broke|held|failed|burnt|collapsed|leaked|lasted]
  `,
};
