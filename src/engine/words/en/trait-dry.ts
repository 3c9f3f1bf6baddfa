import type { WordList } from '../../pack';

export const traitDryIn: WordList = {
  source: 'Understatement and the straight face; ours.',
  phrases: `
    [not|hardly|less than|far from] [ideal|our finest|our best|my best|my finest|a success|the plan|great|optimal|a triumph]
    [could|might] have gone [better|worse]
    [as one does|as you do|as planned|so that happened|so there's that|so there is that|lessons were learned|mistakes were made|results were mixed|opinions differ|opinions were divided|nobody was harmed|no one was harmed|nobody was surprised|no one was surprised|nobody asked|as nobody asked|needless to say|naturally|predictably|as predicted]
    [went|worked] [about|exactly|roughly|just] as [well|you'd expect|expected|planned]
    in hindsight
    [we|i] [have|had|regret] [regrets|questions|notes|a theory|no regrets|no further questions|nothing to add]
    [a|an] [bold|brave|interesting|curious|ambitious] [choice|move|strategy|decision|plan]
    [apparently|technically|in theory|allegedly|officially|for reasons]
    [riveting|thrilling|gripping|glamorous], [we know|i know|stuff|work|life]
    [we|i|it|he|she|they|the <word>] [disagreed|remains unconvinced|was not impressed|were not impressed|is not impressed|are not impressed|had other plans|has other plans|declined to comment]
    [to nobody's|to no one's] surprise
    [the highlight|high point] of [our|my|the] [week|day|year]
    [less|somewhat|slightly] [so|more|better]
    [have|has] been seen <word>
    [we're|we are|i'm] told
    [we|it] [have|has] now [received|<word>]
    [and yet|for the record|all the same]
    cleared [the|our|my] [calendar|diary|desk]
    [nobody|no one] [noticed|fainted]
    [agreed|decided] not to
    has been [extended|replaced] [to|]
    [for a while|for some time|in the event|on paper]
    for [their|his] [service|time]
    [nobody|no one] knows [why|how|what|who|where]
    [we|i] [don't|didn't|no longer|stopped|have stopped|try not to] ask
    [we're|we are|i'm] [looking into it|investigating|told this is normal|learning to live with it]
    not [entirely|strictly|exactly|wholly|altogether] [<word>|a <word>]
    [is|are|was] [unharmed|recovering|expected to recover|at large|inconclusive|ongoing|under review|being considered]
    [we've|we have|i've|i have] stopped [asking|counting|hoping|trying|looking]
    [did not|didn't|hasn't|has not] help $
    [was|were] asked to leave
    [remains|remain] [unclear|at large|unexplained|unconvinced|a mystery|disputed]
    [a|with] [modest|moderate|limited|qualified|partial|mixed] [success|turnout|improvement|interest|enthusiasm]
    [counts|counted] as [progress|exercise|culture|a success]
  `,
};

export const traitDryOut: WordList = {
  source: 'Gushing; ours. Rows of exclamation marks and emoji count too.',
  phrases: `
    [so|super|beyond|incredibly|absolutely|truly|over the moon] [excited|thrilled|pumped|stoked|amazed|blessed|thankful|grateful]
    [amazing|awesome|incredible|fantastic|epic|mind blowing|life changing|breathtaking|unbelievable|fabulous|spectacular]
    [omg|oh my god|can't wait|cannot wait|i can't even|squee|yay|woohoo|woo hoo|wow]
    [best|greatest] [day|thing|team|customers|fans|news|week] ever
    love love love
    [happy happy|so so|good vibes|biggest hugs|beautiful people|you guys|cuties|adorable|cutest|literally|shaking|melting|in love|obsessed|dreamy|magical|heavenly|gorgeous|stunning|dream come true|over the moon|my heart|speechless|tears of joy|goosebumps|blown away|bursting]
    most [<word>|] thing you will ever
    in [your|my] entire life
  `,
};

export const traitDryHint: WordList = {
  source: 'What people do, said of things as if it were nothing; ours.',
  phrases: `
    [has|have] [asked|requested|refused|agreed|learned|noticed|decided|joined|returned|received|survived|stopped|gone]
    it turned out
    [so far|for now|once more|in part|largely|reportedly|presumably|duly|somewhat]
    [nobody|no one|nothing|neither]
    [fewer|less|exactly|precisely|entirely|strictly]
    [someone|somebody|a customer|a visitor|one guest] [has|had|asked|called|rated|complained|wrote|returned]
    went [up|down|well|missing|home]
    the <word> [isn't|wasn't|didn't|doesn't|hasn't|did|does|is|was|has|won|survived|did not|does not|is not|was not] $
    works again
    [attendance|result|outcome|damage|cause|verdict|casualties|survivors]
    for the [second|third|fourth|fifth|tenth] time
    [is|are] now [closed|a|ours|his|hers|flat|wet|called|used]
    then $
  `,
};
