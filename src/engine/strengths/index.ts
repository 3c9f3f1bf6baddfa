/** What a draft can do well, most telling first. */

import type { Draft } from '../draft';
import { quoted } from '../quote';
import type { Strength } from '../reading';
import type { RuleContext } from '../rule';
import { acknowledges } from './acknowledges';
import { customerWords } from './customer-words';
import { everydayMoment } from './everyday-moment';
import { goodHook } from './good-hook';
import { helps } from './helps';
import { humility } from './humility';
import { humour } from './humour';
import { plainWords } from './plain-words';
import { question } from './question';
import { readerFirst } from './reader-first';
import { story } from './story';
import type { StrengthUnit } from './strength';
import { thanks } from './thanks';
import { usefulKnowledge } from './useful-knowledge';
import { usefulNews } from './useful-news';

export const strengths: readonly StrengthUnit[] = [
  customerWords,
  acknowledges,
  helps,
  thanks,
  humility,
  story,
  everydayMoment,
  humour,
  usefulKnowledge,
  usefulNews,
  question,
  goodHook,
  readerFirst,
  plainWords,
];

/** More praise than this is flattery. */
const MOST = 3;
/** As many words as make the point. */
const SHOWN = 2;

/** @returns the most telling strengths of a draft with the words that show them, three at most */
export function strengthsOf(draft: Draft, context: RuleContext): Strength[] {
  const found: Strength[] = [];
  for (const { id, shows } of strengths) {
    if (found.length === MOST) break;
    const spans = shows(draft, context);
    if (spans.length === 0) continue;
    const key = `strength_${id.replaceAll('-', '_')}`;
    found.push({
      id,
      evidence: spans.slice(0, SHOWN).map(({ start, end }) => {
        const quote = draft.text.slice(start, end);
        return { start, end, quote, say: { key, values: { quote: quoted(quote) } } };
      }),
    });
  }
  return found;
}
