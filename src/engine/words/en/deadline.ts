import type { WordList } from '../../pack';

export const deadline: WordList = {
  source:
    'Clocks and last pieces: urgency has log-odds +1.1 of promo posts over conversation in the labelled sets (2026-11); wording of shops, courses, concerts.',
  phrases: `
    [for a|] limited time [only|offer|deal]
    for a limited time
    limited [offer|spots|slots|appointments|openings|copies|quantities|seats|places|availability|stock|tickets|number of|space|spaces]
    [spots|slots|seats|places|tickets|stock|appointments] [are|is] [very|strictly|] limited
    [only|just] [<number>|a few|two|three|four|five|one] [more|] <word> [left|remaining|available|to go]
    [last|final|one last|your last] [chance|call] [to|for]
    [last|final] few [spots|seats|tickets|places|copies]
    last [call|chance] $
    while [supplies|stocks|they|tickets] last
    [offer|sale|deal|promo|registration|voting|early bird|presale|competition|contest] [ends|closes|expires]
    offer valid
    [the|for|to|^] [first|next] [<number>|ten|twenty|fifty] [people|customers|callers|orders|subscribers|visitors|guests|to|who]
    first come, first [served|serve]
    [spots|seats|slots|places|tickets|sizes|they|these|] [are|is|] [selling|going|filling|filling up|booking] fast
    [almost|nearly] sold out
    before [it's|they're] [too late|gone|sold out]
    before prices [go|rise]
    [don't|do not|dont|never] miss [out|this|your chance|our|it]
    [act|order|call|buy] now, [before|as|while]
    [act now|act fast|hurry in|hurry while|hurry before]
    won't last [long|forever]
    [ends|expires|closes] [tonight|at midnight|midnight|soon]
    before [she's|he's|these are|this is|they are] gone
    before [it|they|this|these] [sells|sell] out
    while [stocks|stock|supplies] last
    [last|final] [<number>|two|three|four|five] [slots|spots|seats|places|tickets|spaces|rooms|boxes|copies|dates]
    first to [message|dm|call|text|reply] [gets|wins|has]
    [only|just] [<number>|a few|two|three] more [days|hours|weeks|day|week] [to|left|until]
    [<number>|few|a few|couple of|two|three] [more|] [days|hours|weeks] left to [enter|save|take|register|apply|order|get|book|buy|vote|submit|donate|nominate|join]
  `,
};

export const deadlineWeak: WordList = {
  source: 'Times that hurry only beside an offer; ours.',
  phrases: `
    [within|in|for] the next [<number>|two|few|twenty four] [hours|hour|minutes|days]
    [today|tonight|tomorrow|this weekend|this week|one day|members] only
    [until|till|by|before] [midnight|tonight|tomorrow|sunday|monday|friday|saturday|closing time|noon]
    hurry [up|]
    [last|final] [day|days|hours|weekend]
    [<number>|two|three] [hours|days] [only|left]
    now or never
    [doors|cart|enrollment|enrolment] [close|closes|end|ends] [on|at|in|this|tonight|today|tomorrow|soon|monday|friday|sunday|<number>]
    what are you waiting for
  `,
};

export const deadlineTold: WordList = {
  source: 'The same times where somebody tells what had come of it by then; ours.',
  phrases: `
    [until|till|by|before] [midnight|tonight|tomorrow|sunday|monday|friday|saturday|closing time|noon], [i|we|he|she|they|it|everybody|everyone|nobody|half of them] [had|was|were|got|knew|did|felt|saw|heard|lost|found|made|wrote|sold|sat|went|came|said|gave|took|wanted|needed|couldn't|didn't|hadn't]
  `,
};
