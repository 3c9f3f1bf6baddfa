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
  `,
};
