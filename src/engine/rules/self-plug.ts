import { type Draft, saidHits, spanOf } from '../draft';
import { isOrder } from '../is-order';
import { bitOf } from '../lexicon';
import { offerLists, offers, offersOf } from '../offering';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import { standingOf } from '../standing';
import { apart, NO_GAP } from '../tokens';
import { hasClass, inSet } from '../word-at';

const IMPERATIVE = bitOf('imperative');

/** An own channel, show, book or event, pushed at everybody. */
export const selfPlug: Rule = {
  id: 'self-plug',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  tries: 2,
  hears: [...offerLists('self-plug'), 'self-plug-own', 'self-plug-label', 'self-plug-look', 'self-plug-made'],
  checks: plugs,
  examples: {
    bad: [
      'Looking for a planner? «We make one that’s way better than» the big ones.',
      'If you do not weigh your flour you burn money. «We built a tool for that» 👇',
      '«Check out my channel» for more.',
      'Hello from the band, «please subscribe» to our channel.',
      '«My new album is out now».',
      '«Tune in tonight» for the talk with our founder.',
      '«Watch live» from the gallery.',
      '«Follow us on» Tuesday and every other day.',
      'Please «read my new book».',
      'Harbour «podcast»: what the tide leaves behind',
      'If you like ships in bottles, «please subscribe».',
      'Why rye sours so slowly, «now on the blog».',
      '«Help us reach 500» before the summer.',
      'I built a planner for bakers because I hated all the others. «Check it out» at https://planner.org and tell me where it breaks.',
      'I got so tired of paper that I built an app for it, and it has a timer for every step, «check it out»: https://planner.org',
      'I’ve written an ebook on tomatoes in small spaces. «Take a look: https://books.org/veg»',
      '«I just launched my new newsletter» on money for students: https://penny.org/letter',
      'The lease clinic is on Monday, «hope to see you there».',
    ],
    good: [
      'We built a tool shed for the school out of old doors.',
      'I subscribe to three papers and read none.',
      'Coming up the stairs I met the baker.',
      'I hope you come home soon.',
      'Her first album came out when I was twelve.',
      'I watched the show twice, and cried at the same place.',
      'Check out the second chapter, it changed how I bake.',
      { text: 'Sure, check out my page on proofing, third picture.', replyTo: 'Do you have a picture of that?' },
      'Our show of hands decided it: no meetings on Friday.',
      'We live next to a school and love the noise.',
      'I just launched my first album into the pond, the dog fetched it.',
      'My blog has been asleep since March.',
      'Somebody in Oldham built a planner for bakers. Check it out: https://planner.org',
      'I made soup for twenty. Let me know what you think on Friday.',
    ],
  },
};

/** "Tune in", and orders about what is ours ("watch my video"), and that it is out. */
function plugs(draft: Draft): Found[] {
  const found = offersOf(draft, 'self-plug', (hit) => !inSet(draft, 'plug-verb', hit.from) || isOrder(draft, hit));
  if (standingOf(draft) === 'answer') return found;
  // "I just launched my newsletter" is small talk until there is a link to it.
  const madeTo = draft.links.length > 0 ? new Map(saidHits(draft, 'self-plug-made').map((hit) => [hit.to, hit])) : undefined;
  const outAt = new Map(saidHits(draft, 'self-plug-out').map((hit) => [hit.from, hit]));
  for (const own of saidHits(draft, 'self-plug-own')) {
    if (!offers(draft, own)) continue;
    const out = draft.tokens.gap[own.to] === NO_GAP ? outAt.get(own.to) : undefined;
    const verb = orderBefore(draft, own.from);
    const made = madeTo?.get(own.from);
    if (verb >= 0) found.push(spanOf(draft, verb, own.to));
    else if (made) found.push(spanOf(draft, made.from, own.to));
    else if (out) found.push(spanOf(draft, own.from, out.to));
    else if (own.to - own.from > 2 && isLabel(draft, own)) found.push(spanOf(draft, own.from, own.to));
  }
  if (found.length === 0) found.push(...handedRound(draft));
  for (const label of saidHits(draft, 'self-plug-label'))
    if (isLabel(draft, label) && offers(draft, label)) found.push(spanOf(draft, label.from, label.to));
  return apart(found);
}

/** "I built a planner. Check it out at https://…": nothing says "my", and it is. Without a link there is nowhere to go. */
function handedRound(draft: Draft): Found[] {
  const [look] = saidHits(draft, 'self-plug-look');
  if (!look || draft.links.length === 0) return [];
  // How it came to be is told: "I got so tired of paper that I built one".
  const isOwn = saidHits(draft, 'self-plug-made').some((made) => made.from < look.from);
  return isOwn ? [spanOf(draft, look.from, look.to)] : [];
}

/** "watch my", "subscribe to my", "take a look at our": an order at most four words before. @returns its token, -1 if there is none */
function orderBefore(draft: Draft, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 4) && draft.tokens.gap[i + 1] === NO_GAP; i--)
    if (isVerb(draft, i) && isOrder(draft, { from: i })) return i;
  return -1;
}

/** "My latest video: …", "Harbour podcast: …" lead a post as a label would. */
function isLabel({ tokens, text, kind }: Draft, { to }: Hit): boolean {
  return (
    kind !== 'reply' &&
    tokens.sentence[to - 1] === 0 &&
    /^\s?[:–—-]/.test(text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 2))
  );
}

const isVerb = (draft: Draft, token: number): boolean => hasClass(draft, token, IMPERATIVE);
