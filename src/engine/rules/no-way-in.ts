import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';

/** A remark is no argument yet. */
const FEWEST_WORDS = 12;

/** A post that argues, or calls for a debate, and asks nobody anything. */
export const noWayIn: Rule = {
  id: 'no-way-in',
  category: 'conversation',
  principle: 'P4',
  severity: 'consider',
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  hears: ['no-way-in', 'no-way-in-take', 'no-way-in-weak'],
  checks: closed,
  examples: {
    bad: [
      '«Unpopular opinion»: contracts should be one page long, and every law office knows how to do it.',
      '«We firmly believe that» every child belongs in a museum, and that nobody should whisper there.',
      'Most people think rye is heavy. It’s time to rethink the whole loaf, and «everyone should» bake it once.',
      '«Let’s talk about» waiting rooms. They are too loud, too bright and too full of old magazines.',
      '«In our opinion», a hospital garden does more for people than another car park ever will.',
      '«Join the debate»: bread prices, bakers’ wages and who pays for the flour in the end.',
    ],
    good: [
      'Unpopular opinion: contracts should be one page long. Which page would you throw out first?',
      'The 7.42 was late again, and an old man played the accordion for all of us until it came.',
      'Rest the dough for eight hours in the cold. It should be twice its size when you shape it.',
      'Our thoughts are with the family of Rosa, who sat at the window table for thirty years.',
      'We firmly believe that every child belongs in a museum. Tell us about the first one you were in.',
      'The bridge is closed until Friday. Buses stop at the mill instead, every ten minutes.',
      'I believe that every apprentice should be sent home on time. If you have left the trade, I’d be curious to hear what would have kept you.',
      'He drove forty miles for a croissant, so it must be a good one, and it came the way it should be: still warm.',
      'Unpopular opinion from a florist: carnations are lovely. They last for three weeks, and they smell of cloves.',
      'A priest, a baker and a duck walk into a bar, and the duck should have known better than to order.',
    ],
  },
};

function closed(draft: Draft): Found[] {
  if (draft.counts.words < FEWEST_WORDS || draft.counts.questions > 0 || saidHits(draft, 'way-in').length > 0) return [];
  const weak = saidHits(draft, 'no-way-in-weak');
  // A taste is no argument: "unpopular opinion: carnations are lovely".
  const strong = saidHits(draft, 'no-way-in')[0] ?? (weak.length > 0 ? saidHits(draft, 'no-way-in-take')[0] : undefined);
  if (strong) return [spanOf(draft, strong.from, strong.to)];
  const last = weak[weak.length - 1];
  return last && weak.length > 1 && draft.links.length === 0 ? [spanOf(draft, last.from, last.to)] : [];
}
