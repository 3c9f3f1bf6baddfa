import { type Draft, saidHits } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** Signs that need no language, words that are too few to show one, and what stands between them. */
const SIGN =
  /\+1|\+ 1|\b(?:any eta|bump|this|same here|same|me too|ditto|agreed|seconded)\b|\^|👍|💯|☝|⬆|👆|🙏|\uFE0F|\p{Emoji_Modifier}|[\s!.?…]/giu;

/** Who writes more has said something. */
const SHORT = 80;

/** "+1", "any update?", where each comment rings many people, and a button would have said it. */
export const addsNothing: Rule = {
  id: 'adds-nothing',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  structure: true,
  kinds: ['comment', 'reply'],
  tries: 2,
  measures: nod,
  examples: {
    bad: [
      { text: '«+1»', platform: 'github', kind: 'comment' },
      { text: '«+1, any update on this???»', platform: 'github', kind: 'comment', replyTo: 'Support for several lockfiles' },
      { text: '«Same issue here.»', platform: 'github', kind: 'comment' },
      { text: '«bump 👍»', platform: 'github', kind: 'comment' },
      { text: '@ann «me too!»', platform: 'github', kind: 'reply' },
      { text: '«This.»', platform: 'hackernews', kind: 'reply', replyTo: 'Most outages are somebody else’s deploy.' },
      { text: '«I have the same problem»', platform: 'github', kind: 'comment' },
    ],
    good: [
      { text: '+1, on 3.2.1 with Node 22. It works again when I move the folder.', platform: 'github', kind: 'comment' },
      { text: 'Same here.', platform: 'github', kind: 'reply', replyTo: 'Does anybody see this on Linux, too?' },
      { text: 'Thank you, that was it!', platform: 'github', kind: 'comment' },
      { text: 'Any update on the fix for Windows? I can test a build tonight.', platform: 'github', kind: 'comment' },
      { text: 'Me too!', platform: 'bluesky', kind: 'reply' },
      { text: '+1', platform: 'facebook', kind: 'comment' },
      { text: 'This is the part the article leaves out.', platform: 'hackernews', kind: 'comment' },
    ],
  },
};

function nod(draft: Draft): Found | null {
  const { text, tokens, norms, replyTo } = draft;
  if (!norms.nods || /\?\s*$/.test(replyTo ?? '')) return null;
  let first = 0;
  while (tokens.kind[first] === T.MENTION) first++;
  const start = first === 0 ? text.search(/\S|$/) : (tokens.start[first] ?? text.length);
  const said = text.slice(start).trimEnd();
  if (said === '' || said.length > SHORT || !(said.replace(SIGN, '') === '' || isAllNods(draft, first))) return null;
  return { start, end: start + said.length, variant: norms.nods.by === 'vote' ? 'vote' : 'reaction', values: { place: norms.name } };
}

/** Every word belongs to such a phrase. */
function isAllNods(draft: Draft, first: number): boolean {
  const { text, tokens } = draft;
  const hits = saidHits(draft, 'adds-nothing');
  if (hits.length === 0) return false;
  let at = first;
  for (const { from, to } of hits) {
    if (from > at && !(from === at + 1 && isPlusOne(text, tokens, at))) return false;
    at = Math.max(at, to);
  }
  return at === tokens.length || (at === tokens.length - 1 && isPlusOne(text, tokens, at));
}

const isPlusOne = (text: string, { start, end }: T.Tokens, token: number): boolean =>
  /^\+?\s?1$/.test(text.slice(Math.max(0, (start[token] as number) - 1), end[token]).trim());
