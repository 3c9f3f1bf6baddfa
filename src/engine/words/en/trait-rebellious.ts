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
  `,
};

export const traitRebelliousHint: WordList = {
  source: 'Words that lean this way, and prove it in company only; ours.',
  phrases: `
    [banned|ban|forbidden|prohibited|illegal|fined|complaint|complaints|scandal|rebel|rebels|rebellion|revolt|mutiny|protest|manifesto|punk|outlaw]
    tough
    [loud|louder|noise|wild|rude|suits|ties|uniform]
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
  `,
};
