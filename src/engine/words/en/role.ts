import type { WordList } from '../../pack';

export const roleNewscaster: WordList = {
  source: 'How news is told: who reports, what happened, since when; ours, read against the news accounts of the labelled sets (2026-11).',
  phrases: `
    [according to|reports say|reported|officials said|officials say|police said|police say|police are|witnesses said|sources say|breaking news|study finds|study shows|researchers found|new study|survey finds|scientists say|what we know so far|latest on|update on]
    [was|were|has been] [amended|repealed|found|killed|arrested|elected|rescued|injured|charged|approved|rejected|evacuated|discovered|confirmed|restored]
    [council|parliament|senate|court|government|mayor|city|ministry|police|firefighters] [votes|voted|approves|approved|rules|ruled|rejects|passes|passed|says|said|plans|orders|warns|agrees]
  `,
};

export const roleCoach: WordList = {
  source: 'How people help somebody to do it themselves: a first step, courage, the next time; ours.',
  phrases: `
    [you|you've|you have] [can do this|can do it|got this|will get there|are closer|are ready|don't have to be|don't need to be|already know|already have|are allowed to]
    you'll get [there|better|it]
    [start|begin] [small|with one|with the|with a|with five|with ten|where you|today with|by]
    [next time|the next time] [you|your|somebody|someone|it]
    [give|allow|let|ask|trust|forgive] yourself
    [try|practise|practice|write|read|say] [it|this|one] [once|for a week|tonight|today|tomorrow|every day|out loud|again]
    [don't|do not] [give up|be afraid|be too hard|let it|let anyone|worry if]
    [keep|keep on] [going|trying|at it|asking|practising|practicing|writing|baking|showing]
    [one|a] [step|page|small step|first step|thing|day] at a time
    [your|the] [first step|next step|homework|turn|task for]
    [what|which] [is|would be|would make] [stopping you|your first step|your next step|holding you|it easier]
    ^ pick one <word> [you|that|and]
    start with [that|this] one
    [set|make|write down|pick] [a|one|your|yourself] [small|single|goal|list|date|timer|habit|plan] <word>
  `,
};

export const roleFriend: WordList = {
  source: 'Company for its own sake: greetings, sharing, care; ours.',
  phrases: `
    [good|lovely] [morning|evening|night], [everyone|everybody|all|friends|neighbours|neighbors|you|there|folks]
    [how are|how's|how is|how was|how were] [you|your|everyone|everybody]
    [happy birthday|get well|proud of you|congratulations|congrats|well done|thinking of you|take care|miss you|missed you|love you|so proud of you|welcome back|see you|same here|me too|so happy for you|good luck|hope you]
    [i|we] [love|miss|loved|missed|hope|feel|felt|wish|can't believe] [it|that|this|you|when|the|how|my|our|so]
    [i'm|im|i am|we're] [so|just|really|still|at|going|having|sitting|watching|trying|tired|happy|sad|glad|home]
    [my|our] [mum|mom|dad|cat|dog|kid|kids|son|daughter|sister|brother|friend|friends|wife|husband|gran|grandma|neighbour|neighbor|boss|roommate]
  `,
};
