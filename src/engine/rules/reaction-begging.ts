import { isAppeal } from '../appeal';
import { type Draft, spanOf } from '../draft';
import { isOrder } from '../is-order';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import { standingOf } from '../standing';
import { wordAt } from '../word-at';

/** Verbs here, but "people like this", "the tag on it" */
const COULD_BE_NOUN = new Set([
  'like',
  'share',
  'comment',
  'tag',
  'heart',
  'love',
  'reply',
  'type',
  'follow',
  'rate',
  'drop',
  'leave',
  'mention',
  'show',
  'give',
  'write',
  'subscribe',
  'invite',
  'check',
  'visit',
  'view',
  'go',
]);

/** Likes, shares, tags and comments asked for their own sake. */
export const reactionBegging: Rule = {
  id: 'reaction-begging',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  publicOnly: true,
  tries: 3,
  finds: (hit, draft) => {
    if (isAppeal(draft) || (COULD_BE_NOUN.has(wordAt(draft, hit.from)) && !isOrder(draft, hit))) return false;
    // Where comments are kept for what they add, to ask for them is to ask for help.
    if (draft.norms.nods && holds(draft, hit, COMMENTS)) return false;
    const here = { ...spanOf(draft, hit.from, hit.to), ...met(draft, hit) };
    return standingOf(draft) === 'open' ? here : { ...here, severity: 'consider' };
  },
  examples: {
    bad: [
      '«Boost this post» and the muffins come sooner.',
      'Today is #WorldPastaDay. «Share your favourite with us using #MyPasta».',
      'Please do not forget: «leave us a 5-star review».',
      'Come back soon, and don’t forget to «leave us a review».',
      '«Like this post» and the muffins come sooner.',
      '«Tag a friend who» never returns books.',
      '«Share if you» still know what a museum smells like.',
      '«Comment YES and we will» send you the guide.',
      '«Like and share», everyone.',
      '«Comment “RYE” and I’ll» send you my list of mills.',
      'I wrote it all down. «Comment "GUIDE" below».',
      '«Smash that like» button before the song ends.',
      '«RT for tea, like for» coffee.',
      'Come on, «help us reach 1000 followers».',
      '«Subscribe if» you bake on Sundays.',
      'Folk songs from the mill, «check my channel» before you go to bed.',
      'New film about knots, «drop a like» and tell your aunt.',
      '«Turn notifications on», the museum goes live at noon.',
      '«Who is still watching this in 2026»?',
      { text: 'If you find this project useful, please «give it a star».', platform: 'github' },
      { text: 'We launched today, too: «support us with an upvote».', platform: 'producthunt', kind: 'comment' },
    ],
    good: [
      'If the lift is stuck, press the bell once and sit down.',
      'They share your photo with us on the wall by the till. #MyPasta',
      { text: 'Your secret is safe with our 12,000 followers.', replyTo: 'Better than my nan’s, and I would never tell her.' },
      'Somebody did leave us a review about the weather.',
      'I reply, sigh, and put the kettle on.',
      'Her comment, “rye”, and the picture made my day.',
      'I like this post more than the last one.',
      'People like this road because it is slow.',
      'If you find this dog, share it with the shelter in Mill Street.',
      'What would you put on the wall of a waiting room?',
      'Please share: Tom, 9, missing person since Sunday, last seen at the harbour.',
      'Blood donors needed at the clinic tonight, please share.',
      'He comments below every picture of a boat.',
      'She said “like and share” so often that we made it a song.',
      'The tag on the friend of the coat was still there.',
      'Subscribing to a paper is a nice present for an uncle.',
      'She needs 40 followers to carry the bride’s veil, it is that long.',
      'The vote for the new bridge is on Monday, and your letter has the place.',
      'We subscribe to the view that soup heals.',
      'I check my page once a week, on the bus.',
      { text: 'A draft of the roadmap is in the repository. Comment below or on the pull request.', platform: 'github' },
    ],
  },
};

/** What can be asked for under a film of one's own. */
const USUAL: ReadonlySet<string> = new Set(['subscribe', 'sub', 'subs', 'like', 'likes', 'thumbs', 'bell', 'notifications', 'subscribers']);
const COMMENTS: ReadonlySet<string> = new Set(['comment', 'comments', 'reply', 'replies']);
const VOTES: ReadonlySet<string> = new Set(['upvote', 'upvotes', 'vote', 'votes']);

const holds = (draft: Draft, { from, to }: Hit, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(wordAt(draft, i))) return true;
  return false;
};

/** How this network meets it: shows it to fewer people, forbids it, or hears it every day. */
function met(draft: Draft, hit: Hit): Partial<Found> {
  const { begging, name } = draft.norms;
  const values = { place: name };
  switch (begging?.meets) {
    case 'demotion':
      return { variant: 'demoted', values };
    case 'forbidden':
      return holds(draft, hit, VOTES) ? { variant: 'votes', tries: 2, forbidden: true, values } : {};
    case 'usual':
      return (draft.kind === 'post' || draft.kind === 'article') && holds(draft, hit, USUAL)
        ? { variant: 'usual', tries: 2, severity: 'consider', values }
        : {};
    default:
      return {};
  }
}
