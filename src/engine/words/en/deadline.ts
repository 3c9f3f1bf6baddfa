import type { WordList } from '../../pack';

export const deadline: WordList = {
  source:
    'Clocks and last pieces: urgency has log-odds +1.1 of promo posts over conversation in the labelled sets (2026-11); wording of shops, courses, concerts.',
  phrases: `
    [for a|] limited time [only|offer|deal]
    for a limited time
    limited [offer|spots|seats|places|availability|stock|quantities|supply|supplies|tickets|number of|space|spaces]
    [spots|seats|places|spaces|tickets|stock|supplies] [are|is] [very|strictly|] limited
    [only|just] [<number>|a few|two|three|four|five|one|ten] [more|] <word> [left|remaining|available|to go]
    [last|final|one last|your last] [chance|call] [to|for]
    [last|final] [few|remaining] [spots|seats|tickets|places|copies]
    [last|final] call $
    last chance $
    while [supplies|stocks|stock|quantities|they|tickets] [last|lasts]
    [offer|sale|deal|promo|promotion|discount|entries|registration|voting|early bird|presale|competition|contest] [ends|closes|expires|ending]
    offer valid
    [first|next] [<number>|ten|twenty|fifty|hundred|five] [people|customers|callers|orders|buyers|subscribers|fans|visitors|guests|followers|to|who]
    first come, first [served|serve]
    [selling|going|filling|filling up|booking|selling out] fast
    [almost|nearly] [sold out|all gone]
    before [it's|they're|they are] [too late|gone|all gone|sold out]
    before prices [go|increase|rise]
    [don't|do not|dont|never] miss [out|this|your chance|our|it]
    [act|order|call|buy] now, [before|as|while|only]
    [act now|act fast|hurry in|hurry while|hurry before]
    [won't|will not] last [long|forever]
    [ends|expires|closes] [tonight|at midnight|midnight|soon]
  `,
};

export const deadlineWeak: WordList = {
  source: 'Times that hurry only beside an offer; ours.',
  phrases: `
    [within|in|for] the next [<number>|two|three|four|few|couple of|twenty four|ten] [hours|hour|minutes|days]
    [today|tonight|tomorrow|this weekend|this week|this month|one day|members] only
    [until|till|by|before] [midnight|tonight|tomorrow|sunday|monday|friday|saturday|closing time|noon]
    hurry [up|]
    [last|final] [day|days|hours|hour|weekend]
    [<number>|two|three] [hours|days] [only|left]
    now or never
    what are you waiting for
  `,
};
