import { type Draft, saidHits, spanOf } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule } from '../rule';

/** So many different ones before a neighbour gives up; among colleagues more are fine. */
const MOST = 3;
const MOST_AMONG_COLLEAGUES = 5;
const COLLEAGUES: ReadonlySet<string> = new Set(['github', 'linkedin']);

/** More words of the trade than somebody outside it can carry. */
export const jargon: Rule = {
  id: 'jargon',
  category: 'audience',
  principle: 'P13',
  severity: 'consider',
  tries: 2,
  measures: load,
  examples: {
    bad: [
      'Our «B2B» SaaS cut CAC and churn rate with an ABM playbook.',
      'The «MVP» passed UAT, so the SLA and the NPS are fine.',
      'From «top of funnel» to lead scoring: demand gen in a zero trust world.',
      { text: '«KPIs» and OKRs met: MRR up, CAC down, NPS flat, CTR who knows.', platform: 'linkedin' },
      'A «prima facie» case, a motion to dismiss, then summary judgment and escrow.',
      'The «RCT» shows no comorbidity, but COPD and AFib patients were few.',
    ],
    good: [
      'We measure one KPI: do people come back?',
      'The MVP of the match bakes with us on Sundays.',
      'GDPR in one sentence: your name is yours.',
      'We went from paper to a small computer, and everyone cried once.',
      { text: 'KPIs, OKRs and a CRM: which one would you keep?', platform: 'linkedin' },
      'What does B2B mean? My mother thought it was a band.',
    ],
  },
};

function load(draft: Draft): Found | null {
  const different = new Map<string, { start: number; end: number }>();
  for (const { from, to } of saidHits(draft, 'jargon')) {
    const span = spanOf(draft, from, to);
    const words = draft.text.slice(span.start, span.end);
    if (!different.has(words.toLowerCase())) different.set(words.toLowerCase(), span);
  }
  const most = COLLEAGUES.has(draft.platform) ? MOST_AMONG_COLLEAGUES : MOST;
  const [first, second] = [...different.values()];
  if (different.size <= most || !first || !second) return null;
  return { ...first, values: { count: different.size, second: quoted(draft.text.slice(second.start, second.end)) } };
}
