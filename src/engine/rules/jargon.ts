import { amongColleagues, TRADES, tradesOf } from '../audience';
import { type Draft, saidHits, spanOf } from '../draft';
import { isKnownCapital } from '../known-capitals';
import { quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';
import type { Voice } from '../voice/voice';

const parents: Voice = { brief: { market: 'Parents in our town' } };

/** So many different ones before a neighbour gives up; among colleagues more are fine, with people of no trade hardly any. */
const MOST = 3;
const MOST_AMONG_COLLEAGUES = 5;
const MOST_FOR_NEIGHBOURS = 1;
/** Letters of an abbreviation that nobody explains. */
const SHORTEST = 2;
const LONGEST = 5;

/** More words of the trade than somebody outside it can carry. */
export const jargon: Rule = {
  id: 'jargon',
  category: 'audience',
  principle: 'P13',
  severity: 'consider',
  tries: 2,
  hears: TRADES.map((trade) => `jargon-${trade}`),
  sees: Sign.VOICE,
  measures: load,
  examples: {
    bad: [
      'Our «B2B» SaaS cut CAC and churn rate with an ABM playbook.',
      'The «MVP» passed UAT, so the SLA and the NPS are fine.',
      'From «top of funnel» to lead scoring: demand gen in a zero trust world.',
      { text: '«KPIs» and OKRs met: MRR up, CAC down, NPS flat, CTR who knows.', platform: 'linkedin' },
      'A «prima facie» case, a motion to dismiss, then summary judgment and escrow.',
      'The «RCT» shows no comorbidity, but COPD and AFib patients were few.',
      { text: 'The «SLA» for the lunch hall is met, and so is the KPI.', voice: parents },
      { text: 'Hand in the «SEN» form at the PTA table by Friday.', voice: parents },
    ],
    good: [
      'We measure one KPI: do people come back?',
      'The MVP of the match bakes with us on Sundays.',
      'GDPR in one sentence: your name is yours.',
      'We went from paper to a small computer, and everyone cried once.',
      { text: 'KPIs, OKRs and a CRM: which one would you keep?', platform: 'linkedin' },
      'What does B2B mean? My mother thought it was a band.',
      { text: 'KPIs, OKRs, CTR and CPC: which one would you keep?', voice: { brief: { market: 'Marketers in small firms' } } },
      { text: 'The BIGGEST SALE EVER, and you will LOVE the VAT guide.', voice: parents },
      { text: 'OMG, LOL: the IPA is out.', voice: parents },
      { text: 'The BBC was here, and the UK champion in bread (WM) too.', voice: parents },
    ],
  },
};

function load(draft: Draft, { voice }: RuleContext): Found | null {
  const trades = tradesOf(draft, voice);
  const different = new Map<string, T.Span>();
  const add = (span: T.Span) => {
    const words = draft.text.slice(span.start, span.end).toLowerCase();
    if (!different.has(words)) different.set(words, span);
  };
  for (const trade of TRADES)
    if (!trades?.has(trade)) for (const { from, to } of saidHits(draft, `jargon-${trade}`)) add(spanOf(draft, from, to));
  if (trades?.size === 0) for (const token of unexplained(draft, voice)) add(spanOf(draft, token, token + 1));
  const most = trades?.size === 0 ? MOST_FOR_NEIGHBOURS : amongColleagues(draft, voice) ? MOST_AMONG_COLLEAGUES : MOST;
  const [first, second] = [...different.values()].sort((a, b) => a.start - b.start);
  if (different.size <= most || !first || !second) return null;
  const market = voice?.brief?.market?.trim();
  return {
    start: first.start,
    end: first.end,
    ...(market ? { variant: 'market' } : {}),
    values: {
      count: different.size,
      second: quoted(draft.text.slice(second.start, second.end)),
      ...(market ? { market: quoted(market) } : {}),
    },
  };
}

/** Abbreviations that neither the post nor the profile spells out. Where whole words are shouted there are none to be seen. */
function unexplained(draft: Draft, voice: Voice | undefined): number[] {
  const { tokens, text, counts } = draft;
  const found: number[] = [];
  if (counts.caps * 3 > counts.words) return found;
  const known = new Set(saidHits(draft, 'acronym-known').map(({ from }) => from));
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (tokens.kind[i] !== T.WORD || !((tokens.flags[i] as number) & T.CAPS) || (tokens.flags[i] as number) & (T.QUOTED | T.CODE)) continue;
    if (end - start < SHORTEST || end - start > LONGEST || known.has(i)) continue;
    const word = text.slice(start, end);
    if (text[start - 1] === '(' || text.slice(end, end + 2) === ' (' || (end - start > 3 && /[AEIOU]/.test(word) && isKnownCapital(word)))
      continue;
    if (isShouted(draft, i)) continue;
    if (voice?.name?.includes(word) || voice?.industry?.includes(word) || voice?.brief?.market?.includes(word)) continue;
    found.push(i);
  }
  return found;
}

/** "LOVE", "FREE" and the SALE of "BIGGEST SALE EVER" are words that everybody knows, said too loudly. */
function isShouted({ tokens, pack }: Draft, token: number): boolean {
  if (pack.lexicon.classesOf(tokens.id[token] as number) !== 0) return true;
  const isBeside = (one: number, gap: number) =>
    one >= 0 && one < tokens.length && tokens.gap[gap] === T.NO_GAP && ((tokens.flags[one] as number) & T.CAPS) !== 0;
  return isBeside(token - 1, token) || isBeside(token + 1, token + 1);
}
