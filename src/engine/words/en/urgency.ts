import type { WordList } from '../../pack';

export const urgency: WordList = {
  source: 'Alarm without a reason; ours, after the promo and text-message sets (2026-11).',
  phrases: `
    [act now|act fast|hurry up|hurry in|don't wait|do not wait|dont wait|now or never|don't delay|time is running out|the clock is ticking|before it's too late|while you can|last chance|don't miss out|dont miss out|do not miss out|won't last forever|stop scrolling|stop what you're doing|last call|it's finally here|it's here|the wait is over|the countdown is on|drop everything]
    [just|only] [<number>|two|three|four|five|six|a few] [hours|minutes|days] [left|to go|until|remaining|away]
    [final|last few] [hours|days|spots|seats|tickets]
    [we need your help|your help is needed|every second counts] [now|today]
    limited [time|edition|supply|spots|offer|seats|places|availability]
    [first come|first come first served]
    [only|just] <number> [more|] [days|hours|spots|seats|places|tickets|left|remaining] [left|to|remaining|only|]
    starts [now|right now]
  `,
};
