import type { WordList } from '../../pack';

export const traitBoldIn: WordList = {
  source: 'Sides taken; ours.',
  phrases: `
    [we|i] [disagree|refuse to|say no|won't|will not|will never] [with|be|sell|make|take|work|do|<word>]
    [we'd|i'd] rather [lose|close|be|fail|have|do|say|sell|wait|pay]
    [enough is enough|no more excuses|full stop|mark my words|mark our words|change my mind|prove us wrong|prove me wrong|hill to die on|end of an era]
    [unpopular|controversial|strong] opinion
    hot take
    [it's|it is|high|about] time [to stop|we stopped|somebody|someone|we admit|we said|to admit]
    ^ stop [calling|pretending|telling|asking|buying|selling|using|measuring|waiting|treating]
    [that's|that is|this is|it's] [just|simply|plain|] [wrong|nonsense|a lie|a scandal|rubbish|unfair|not good enough|unacceptable]
    [nobody|no one] [should|needs|deserves|ever needed|has to]
    every <word> should
    [we|i] [stand|stood] [by|with|up] [it|this|our|the|every]
    [here's|here is|this is|that's] what [we|i] [believe|think|stand for|would change]
    [let's|lets|let us] be [honest|clear|blunt|frank]
    [say|said|saying] it [out loud|aloud|as it is|plainly]
    [we|i] [believe|think] [the opposite|otherwise|it's wrong|they are wrong|they're wrong|that's wrong]
    [i|we] would [bet|change|scrap|ban|abolish]
    [no more <word>|never again|once and for all|for good|so be it|prove it]
    ^ [ever|never|none|all of it|period]
    [should|must] be [abolished|banned|illegal|stopped]
    [abolish|scrap|ban|quitting|stake|staking|betting|refuse|refused|defend]
    [bet|stake|staking|put|putting] [the|our|my] [company|house|name|shop|money] on
    [we're|i'm] [not|done|closing] [asking|with]
    with our [name|names] on
    best thing [we've|i've]
    [half|most|some|many] of you [are going to|will|won't] [hate|disagree|like|object]
    [next to|against] any other
    we'll wait
    in [five|ten|twenty|<number>] years [no one|nobody|every]
    ^ other <word> [ask|tell|hide|sell|promise]
    to [our|my] face
    [a waste|an insult|a lie|a disgrace] [of|to|and]
    [dig|throw|cut|turn] [yours|it|the <word>] [up|down|out|off]
    ^ not [next|for|at|a|even|one] [year|all|single|<word>]
    not ever
    [we'll|i'll] [close|stop]
    there are [only|just|] two [kinds|sorts|types] of
    [is|are] [lying to|fooling|kidding|selling] [you|us|themselves|itself]
    [is|are] [overrated|worthless|pointless|useless|nonsense|a waste|a scandal|a disgrace|a mistake|a myth|not optional|non negotiable]
    [we|i] [say|said|vote|voted|spoke out|speak out|are|stand] [yes to|no to|for|against] <word>
    [we|i] mean it
    [a|the] <word> without [a <word>|<word>] is
    not in [this|our|my] [house|name|shop|kitchen|town|school]
    [a|an] <word> [is not|isn't] a <word>
    [doesn't|don't|does not|do not] belong [in|on|at]
    [we'd|i'd] do it again
    [isn't|not|aren't] for everyone
  `,
};

export const traitBoldOut: WordList = {
  source: 'Hedges in which nobody takes a side; the usual lists of hedging, chosen by us.',
  phrases: `
    [it could|it might|one could|one might|some might|some would|some may] [be argued|argue|say|suggest]
    [we|i] [would|might|could] [perhaps|possibly|tentatively|humbly] [suggest|say|argue|like|propose]
    [we|i] [feel|think|believe] that [perhaps|maybe|possibly|it might|it could]
    [we|i] [feel|think] [perhaps|maybe]
    [perhaps|maybe] [it|this] [might|could] [perhaps|possibly|be]
    [just|only] [my|our] two cents
    in [my|our] humble opinion
    no [offence|offense] but
    [we|i] [don't|do not] [want|wish] to [take sides|take a side|offend|judge]
    [there are|there may be|there might be] [good|valid|many] [points|arguments|views|opinions] on [both|all|either] sides
    [we|i] [have|take|hold] no [opinion|position|view|stance]
    [sort of|kind of] [maybe|perhaps|possibly]
    to [some|a certain] [extent|degree]
    [might|may|would|could] not [agree|be]
    rather not comment
    at this stage
    [tastes|opinions] differ
    [some|others] [like it|don't|do|may|might]
    hard to [say|tell]
    both have a point
    some merit
    we'd suggest
    [neutral|impartial] [institution|body|party|organisation|organization|ground|position|on]
    [we|i|as a <word> we] [do not|don't|never|prefer not to|would rather not|can't] [comment|take sides|take a position|take a stance|get involved|judge]
    [entitled|welcome] to [their|your|his|her] own [view|opinion|views|opinions]
    [toes|on anyone's toes|on anybody's toes]
    [it|that|this] [all|] depends
    [worth|might be worth|may be worth|perhaps worth] considering
    [a|a slightly|somewhat|some] [different|other] [approach|view|perspective|people like]
    [wouldn't|would not|don't|didn't] [want|wish|like|mean] to [take|offend|upset|presume|judge|impose|criticise|criticize|suggest]
    [please|keep] everyone [happy|]
    some people [like|love|prefer|think]
    [remain|remains|stay|stays] [neutral|impartial]
    [a matter of taste|your own mind|something for everyone]
  `,
};

export const traitBoldHint: WordList = {
  source: 'What people say who leave themselves no way back; ours.',
  phrases: `
    [over|finished|dead|done|gone] $
    [aren't|not] [ordering|doing] [more|it]
    [won't|never] [tell|show|say|give]
    [every|all|none|nobody|no one|never|ever|nothing|always]
    [wrong|enough|period]
    [should|must] [be|have|close|pay|stop|go|learn|come|cost|end]
    the [only|best|worst] <word> [to|is|of|for]
  `,
};
