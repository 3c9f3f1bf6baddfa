import type { WordList } from '../../pack';

export const traitRebelliousIn: WordList = {
  source: 'How people doubt the rule and say that they broke it; ours.',
  phrases: `
    says who
    [you're|we are|were|was] [supposed|meant] to
    they [told|tell] [us|you|me]
    [breaking|ignore|burn|tore up] the [rules|law|dress code|form]
    [not|wasn't] [allowed|permitted|done|written in stone]
    [may not|can't] [<word>|] [say|play|touch|do|sit|before]
    [everyone|everybody|every <word>|other <word>] [in this|does|says]
    we did it anyway
    [anyway|regardless|we don't] $
    the [guild|committee|association|board|industry|council|experts] [says|say|said|wants]
    [kicked out|thrown out]
    nobody gave us permission
    [your move|stop us|so what|who cares|deal with it]
    [down with|never mind the|screw|forget|enough of|away with|out with] [the|your|all|<word>]
    [rip|ripped|tear|throw|threw|cut|burn|burnt|painted|smashed] [it|them|up|out|the|off|down]
    out loud
    [why|who] [should|must|needs|decided|made|do|does] [we|a|it|that|the|you]
    can [go hang|keep] [it|]
    no <word>, no <word>, no <word>
    no <word>, no <word> <word>, no
    ^ not [us|you|me]
    [on purpose|out of spite]
    who [decided|says|said]
    hate it
    instead $
    [we|i|we've|i've] [just|] [cancelled|canceled|abolished|scrapped|ditched|dropped|sold|binned|ignored|broke|skipped|fired|deleted|got rid of|done away with|did away with|took down|taken down|thrown out|threw out] [the|our|all|every]
    the [rule|rules|rulebook|law|textbook|manual|book|convention] [said|says|wants|demands|forbids|was]
    so we [did|don't|stopped|painted|opened|built|left|quit|tore|took|bought|made] [it|them|the|our|one|anyway|]
    every [<word>|<word> <word>] [has|needs|wears|sells|does|says|serves|keeps|charges] [a|an|the|its|it|this]
    [because|just because] [it's always|that's how|everyone|it has always|somebody]
    [we|i] don't do
    [against|breaks|broke|breaking] [the|every|all] [rule|rules|advice]
  `,
};

export const traitRebelliousHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [banned|ban|forbidden|prohibited|illegal|fined|complaint|complaints|scandal|rebel|rebels|rebellion|revolt|mutiny|protest|manifesto|punk|outlaw]
    tough
    [loud|louder|noise|wild|rude|suits|ties|uniform]
    [were|was|been] told [not|to|that|at|we|it|they|never]
    [is|are] [furious|appalled|not amused|horrified]
  `,
};

export const traitRebelliousOut: WordList = {
  source: 'How people keep to the rule because it is one; ours.',
  phrases: `
    [comply|compliance|compliant|conform|adherence|obey|duly]
    [applicable|binding|relevant] [guidelines|standards|regulations]
    [in line|in accordance] with
    [directive|directives|recommendations|instructions|guidelines] [of|from|into]
    [as is|is|as] [customary|usual|required|expected]
    it would be [improper|presumptuous|inappropriate] [for|to]
    not our place to [question|ask|judge]
    [approval|authorization] [has been|from|of]
    [head office|the ministry|our superiors] for [permission|approval]
    [to the letter|without delay|with deep respect|without question]
    thank the [minister|board|authorities|chair]
    follow the [established|usual|industry|proper] [procedure|standard|practice|rules]
    those above us
    rules are rules
    [respectable|reputable|conventions|dignitaries|etiquette|customs]
    safest to do [what|as]
    go along
    how it is done
    [dress|behave|act] appropriately
    kindly [observe|keep|follow]
    will [abide|follow] [by|]
    [always|long] been the custom
    advice of our
    abide by
    [await|awaiting] [its|their|the] decision
    [tradition|traditions] [obliges|demands|requires|matters|must|has it]
    [traditional|customary|established|prescribed|proper|usual] [order|form|procedure|manner|way|practice|sequence]
    as [in|it has been|it was|we have] [every|for|since|each|always|previous] [year|years|generations|decades]
    [remains|remain|stays|kept|left] [unchanged|as it is|as they are]
    [has|have] [proved|proven] [its|their|itself|themselves] [worth|value|]
    [exists|exist|there] for [a|good|a good] reason
    [changes|exceptions|deviations|experiments] are [not|for]
    [guidelines|requirements|regulations|standards] [of|in] [the|every|all]
  `,
};
