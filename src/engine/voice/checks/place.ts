/** The lines about where a post leads, and where it stands. */

import type { Draft, Link } from '../../draft';
import { addressOf } from '../../links';
import { lineOf, quoted } from '../../quote';
import type { CheckId, Finding } from '../../reading';
import type { Span } from '../../tokens';
import { topicsOf } from '../../topics';
import { plannedFor, purposeHere } from '../media-plan';
import { anothersSubject, ownSubjectsMissed, representativeCalled } from '../representatives';
import { checkKey, type Judging, rulesSpoke, seen, told, unset, type Verdict } from './check';

/** Findings that say that a link has no reason, or hides where it goes. */
const UNEXPLAINED: readonly string[] = ['bare-link', 'unexplained-link', 'headline-link', 'short-link'];
/** Fewer words than this beside a link explain nothing. */
const REASON = 4;

/**
 * Yes: an explained link to one of the brand's pages. No: only when it sends people to an own social profile or through an
 * unexplained link. Without a link only the writer knows.
 */
export function leadsHome({ draft, reading, voice }: Judging): Verdict {
  const id: CheckId = 'leads-home';
  const homes = (voice.home ?? []).map(addressOf).filter(Boolean);
  const profiles = (voice.profiles ?? []).map(addressOf).filter(Boolean);
  const circle = draft.links.find(({ url }) => profiles.some((profile) => isBelow(addressOf(url), profile)));
  if (circle) return { verdict: 'no', evidence: [seen(draft, circle, checkKey(id, 'profile'))] };
  if (homes.length === 0) return unset(id, 'home');
  const circling = reading.findings.find(({ rule }) => rule === 'own-profile-link');
  if (circling) return { verdict: 'no', evidence: [seen(draft, circling, checkKey(id, 'profile'))] };
  if (draft.links.length === 0) return { verdict: 'ask', evidence: [told(checkKey(id, 'ask'))] };
  const explained = draft.links.filter((link) => isExplained(draft, link, reading.findings));
  const home = explained.find(({ url }) => homes.some((page) => isBelow(addressOf(url), page)));
  if (home) return { verdict: 'yes', evidence: [seen(draft, home, checkKey(id, 'yes'))] };
  const bare = draft.links.find((link) => !explained.includes(link));
  if (bare) return { verdict: 'no', evidence: [seen(draft, bare, checkKey(id, 'unexplained'))] };
  return { verdict: 'ask', evidence: [told(checkKey(id, 'elsewhere'))] };
}

/** The page itself or one below it. */
const isBelow = (address: string, page: string): boolean => address === page || address.startsWith(`${page}/`);

/** Somebody said why to go there: words beside it, and no finding that says otherwise. */
function isExplained(draft: Draft, link: Link, findings: readonly Finding[]): boolean {
  if (draft.counts.words < REASON) return false;
  return !findings.some(
    ({ rule, start, end }) => UNEXPLAINED.includes(rule) && (draft.links.length === 1 || (start < link.end && link.start < end)),
  );
}

/** Findings that say that this is the wrong place for it. */
const OUT_OF_PLACE: readonly string[] = ['topic-away', 'planned-elsewhere', 'pitch-to-complaint'];

/**
 * Out of place by a finding, which names a better one; a question where the account is one person's and the subject another's;
 * at home where the plan or the network's own subjects are.
 */
export function rightPlace(judging: Judging): Verdict {
  const { draft, reading, voice, context } = judging;
  const id: CheckId = 'right-place';
  const network = draft.norms.name;
  const lost = reading.findings.find(({ rule }) => OUT_OF_PLACE.includes(rule));
  if (lost) return { verdict: 'no', evidence: [{ start: lost.start, end: lost.end, quote: lost.quote, say: lost.message }] };
  const speaker = representativeCalled(voice, context.account.representative);
  const anothers = anothersSubject(draft, voice, speaker);
  if (speaker && anothers) {
    const values = { name: quoted(speaker.name), others: quoted(anothers.names.join(', ')) };
    return { verdict: 'ask', evidence: [seen(draft, anothers.span, checkKey(id, 'anothers'), values)] };
  }
  const planned = plannedFor(draft, voice);
  if (planned?.plan.platform === draft.platform)
    return { verdict: 'yes', evidence: [seen(draft, planned.span, checkKey(id, 'planned'), { network })] };
  // Where no rule had a say nobody knows which words one would have faulted.
  const home = rulesSpoke(judging) ? atHome(draft, reading.findings) : undefined;
  if (home) return { verdict: 'yes', evidence: [seen(draft, home, checkKey(id, 'yes'), { network })] };
  const purpose = lineOf(purposeHere(draft, voice));
  const topics = ownSubjectsMissed(draft, speaker);
  return {
    verdict: 'ask',
    evidence: [
      ...(purpose ? [told(checkKey(id, 'purpose'), { purpose, network })] : []),
      ...(speaker && topics.length > 0
        ? [told(checkKey(id, 'may'), { name: quoted(speaker.name), topics: quoted(topics.join(', ')) })]
        : []),
    ],
  };
}

/** Words that a tip has just faulted do not show that a draft belongs here. */
function atHome(draft: Draft, findings: readonly Finding[]): Span | undefined {
  if (draft.norms.topics.home.length === 0) return undefined;
  const home = draft.norms.topics.home.filter(({ kinds }) => !kinds || kinds.includes(draft.kind)).map(({ topic }) => topic);
  return topicsOf(draft)
    .find(({ topic }) => home.includes(topic))
    ?.spans.find((span) => !findings.some(({ start, end }) => start < span.end && span.start < end));
}
