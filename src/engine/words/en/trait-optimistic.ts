import type { WordList } from '../../pack';

export const traitOptimisticIn: WordList = {
  source: 'How people look forward, with reasons; ours.',
  phrases: `
    [good|great] [sign|start|news|year|chance|reason]
    [we'll|you'll|they'll|it'll|it will|we will|you will] [get there|be fine|be better|come back|work|find|see|get|be the|have the|know|be able]
    [getting|gets|got|get] [better|easier|closer|more]
    [next|this|by] [spring|summer|autumn|year|season|time|round|month|monday|week|easter|christmas]
    by [then|friday|tonight|tomorrow]
    going to be [something|great|good|fine]
    [light|hope|bright side|brighter|sunshine|rainbow|sunrise|second chance|new start|upside|best part|worth it|half full|opportunity]
    [behind us|around the corner|on the way|on its way|one step closer|halfway|past the]
    [hope|hopeful|look forward|looking forward|can't wait|cannot wait|excited|confident|believe|trust] [to|that|in|for|we|you|it]
    [and|but] [look|still|we still|we've|it's] [at|learnt|got|have]
    [the other half|the rest|enough] [have|is|are]
    [learned|lesson] [how|that|a lot]
    [survived|budding|recovering|recovered|growing|healing|improving|improved|thriving|back on|rebuilding|rebuilt]
    [it|that|you] [can|could|will] [be done|still|work|do it|do this|change|happen]
    [down|up] from [<number>|four|a]
    [first|next] [step|steps|one]
    [give it|give them|wait until|watch] [a|time|this|the|it]
    and yet
    another chance
    [warming up|just the beginning|getting started|a matter of]
    [still|already] [here|time]
    [back up|up again|open again]
    [want|wants|wanted|willing|ready] to [help|learn|join|try|start|build]
    many [hands|friends]
    tomorrow's another [day|chance]
    give [them|it|us] [<number>|three|four|some]
    [bit of|some|enough] [sun|time]
    bigger <word>
    [will be|going to be] [fun|full|great|good|ready|worth]
    at this rate
    by [next|the end]
    [sprouts|shoots|seedlings|ripe|hatch|daylight]
    [made|making|makes|make] it [through|back|this far|work]
    [one|two|three|half] down
    [years|months|weeks|days] ago [this|there|we|it|nobody] [was|were|had|could|knew]
    [turned|showed] up [with|anyway|to help|this]
    [it's|it is|that's] [working|a start|a beginning|coming back|possible|growing]
    [can|could] be [learned|learnt|done|fixed|mended|saved|rebuilt|repaired|taught|changed]
    [who knows|step by step|bit by bit|slowly but surely|little by little|and counting|so far so good]
    [better|cleaner|stronger|more|fewer|faster|greener|warmer|quieter|longer] than [last|a year|it was|in|it used|before|the year]
    [not|isn't|never|nothing is] [over|lost|too late|the end]
    [best|most|biggest|highest] <word> yet
    [waiting list|would never|they'd never|told us never]
    [there's|there is|still] [plenty of|still|] [room|hope|time] [for|to|left]
  `,
};

export const traitOptimisticOut: WordList = {
  source: 'How people give up beforehand; ours.',
  phrases: `
    [won't|never|not going to] [get|be] [better|the same|worth]
    nothing will [come of it|change|help]
    [no|what's the|what is the|see little] [point|hope|use|chance|reason to believe] [in|of|for|]
    [too late|doomed|pointless|waste of time|going downhill|downhill|given up|give up|gave up|might as well]
    hopes up
    don't [get your hopes|expect|bother] [up|]
    [like all the rest|as if anyone]
    sooner or later [we'll|they'll|it'll|we|they]
    [will|going to] [be disappointed|close|lose|break again|get worse|die]
    another delay
    [nobody|no one] [cares|reads|comes|wants]
    [always|never] [worked|works out|learn]
    even if [the <word>|it|we] [works|try|win|do]
    nothing works
    everything [costs|breaks]
    i doubt
    [get|gets|getting] worse
    won't be a
    [fail|happen] again
    [didn't|can't] expect
    not worth it
    won't [survive|make it]
    kids today
    nothing [we|you] [do|can]
    [it's|it is|that's] [no use|hopeless|over|useless|a lost cause|the end|not worth|beyond saving|all over]
    [dying out|dead and gone|beyond repair|gone for good|lost cause|no future]
    [nobody|no one|nothing] can [stop|save|help|change|fix|do]
    why [bother|even bother|even try]
    [they|it|things|we|people] never [do|does|will|did|are] $
    same [story|thing|mess|circus] [every|again|each]
    nothing [happens|ever happens|ever changes|will come|is left|left|helps|changes]
    [all|even] worse
    [nobody|no one] [<word>|] any more
    never [going to|gonna] [work|happen|change|get]
    [they'll|they will|it'll|someone will] <word> [it|them|us|you|everything] [down|all|] anyway
    [tried everything|what difference does it|used to be better|the good old days|while it lasts|while you can]
    [we'll|it'll|they'll|you'll|that'll|i'll|will] never
    whatever [we|you|anyone] [say|do|says|does]
    [worse|fewer] every [year|day]
  `,
};

export const traitOptimisticHint: WordList = {
  source: 'Small things that go the right way; ours.',
  phrases: `
    [start|try] again
    [made it|held|lasted|learning|learnt|learned|growing|grew|opens|opened|ripe|ready|early|easier|closer|stronger]
    [is|that's] enough
    [soon|tomorrow]
    [we'll|they'll|you'll|it'll|she'll|he'll]
    ^ but [the|we|one|they|you|there|some]
    [imagine|dream|plant|planted|seed|seeds|sunrise|survived|neighbours|shovels|volunteers]
    now [there's|there are|there is|it's|we're|they|we|he|she|it]
  `,
};
