import type { Draft } from '../../../draft';
import { humour as smiles } from '../../../strengths/humour';
import type { Span } from '../../../tokens';
import { judgeTrait } from '../../character';
import type { TraitId } from '../../voice';
import { quoteIn } from '../quote-in';
import { type Measure, SHOWN } from './measure';

/** Ways of being funny, as the traits hear them. */
const WAYS: readonly TraitId[] = ['funny', 'playful', 'dry'];

/** Posts with a turn that makes people smile. */
export const humour: Measure = {
  id: 'humour',
  of({ shorn: drafts }) {
    if (drafts.length === 0) return null;
    const funny = drafts.flatMap((draft) =>
      turnsIn(draft)
        .slice(0, 1)
        .map((span) => ({ draft, span })),
    );
    return {
      values: { count: funny.length, all: drafts.length },
      quotes: funny.slice(0, SHOWN).map(({ draft, span }) => quoteIn(draft, span)),
    };
  },
};

function turnsIn(draft: Draft): Span[] {
  const heard = WAYS.map((trait) => judgeTrait(draft, trait)).filter(({ verdict }) => verdict === 'in');
  return [...smiles.shows(draft), ...heard.flatMap(({ spans }) => spans)];
}
