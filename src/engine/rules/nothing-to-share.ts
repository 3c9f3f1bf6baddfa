import { newsOf } from '../announced';
import { isAppeal } from '../appeal';
import { type Draft, saidHits, spanOf } from '../draft';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import { strengthsOf } from '../strengths';
import * as T from '../tokens';

/** Where one of these is heard, somebody gets something. */
const GIVES = [
  'strength-everyday-moment-done',
  'strength-story',
  'strength-useful-knowledge',
  'strength-useful-news',
  'strength-customer-words-said',
  'strength-humour',
  'strength-humility',
  'strength-helps',
  'role-newscaster',
  'role-coach',
];
/** Lists by which a house speaks of itself. */
const OWN = ['announcement', 'own-work', 'award', 'our-people', 'partnership', 'milestone', 'self-praise', 'brochure', 'press-release'];
/** A longer text has said something else too. */
const MOST_WORDS = 24;
const MOST_OWN_WORDS = 60;

/** A wish or a motto that every house sends: nobody passes it on. */
export const nothingToShare: Rule = {
  id: 'nothing-to-share',
  category: 'shareability',
  principle: 'P6',
  severity: 'consider',
  kinds: ['post'],
  tries: 3,
  hears: ['nothing-to-share', ...OWN],
  measures: empty,
  examples: {
    bad: [
      '«Happy Friday», everyone.',
      '«Wishing you a great week» from all of us at the clinic.',
      '«Good morning». Let’s make it a great one.',
      '«Happy Easter» to all our customers.',
      'At Old Mill, «dream big» is what we say.',
      '«New week, new goals». Let’s go.',
      'Thank you to all our customers «for your continued support».',
      'We are thrilled to announce «our new brand», made by our team with passion.',
    ],
    good: [
      'Happy Friday. What is the first thing you switch off tonight?',
      'Good morning. The oven broke at four, so today there is cake.',
      'Happy Easter. We painted 412 eggs and dropped three.',
      'Happy birthday @anna, ten years at the front desk and not one cold coffee.',
      { text: 'Happy Friday, everyone.', media: { images: 1, alt: ['The team on the roof'] } },
      { text: 'Happy Friday, everyone.', platform: 'pinterest' },
      { text: 'Happy Friday, everyone.', platform: 'tiktok', media: { video: false } },
      { text: 'Have a great weekend.', replyTo: 'See you on Monday' },
      'The rye needs eleven hours, and so do I.',
      'We are thrilled to announce that the pool opens on Sunday.',
    ],
  },
};

function empty(draft: Draft): Found | null {
  const { counts, media, links, mentions, norms, kind } = draft;
  if (counts.words > MOST_OWN_WORDS || counts.questions + counts.self > 0) return null;
  if (links.length + mentions.length > 0 || media?.images || media?.video || hasFigure(draft)) return null;
  if (norms.media.given?.includes(kind)) return null;
  const [wish] = saidHits(draft, 'nothing-to-share');
  const hit = counts.words <= MOST_WORDS && wish ? wish : counts.us > 0 ? firstOwn(draft) : undefined;
  if (!hit) return null;
  const gives = isAppeal(draft) || (hit === wish && GIVES.some((list) => saidHits(draft, list).length > 0));
  if (gives || strengthsOf(draft).length > 0) return null;
  return hit === wish ? spanOf(draft, hit.from, hit.to) : { ...newsOf(draft, hit), variant: 'own' };
}

const firstOwn = (draft: Draft): Hit | undefined => OWN.flatMap((list) => saidHits(draft, list)).sort((a, b) => a.from - b.from)[0];

/** A number, a share, a price or a time: something is told. */
function hasFigure({ tokens }: Draft): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind >= T.NUMBER && kind <= T.TIME) return true;
  }
  return false;
}
