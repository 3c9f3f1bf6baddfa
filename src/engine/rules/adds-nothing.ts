import { type Draft, saidHits } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';
import { wordAt } from '../word-at';

/** What the list knows and is written alone most often: words that are too few to show a language. */
const NODS: ReadonlySet<string> = new Set(['this', 'same', 'same here', 'me too', 'ditto', 'agreed', 'seconded', 'bump', 'any eta']);

/** Pictures and marks that nod without a word. */
const SIGNS = /^(?:[\s!.?…^👍💯☝⬆👆🙏]|\uFE0F|\p{Emoji_Modifier})+$/u;

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
      { text: '«👍🏽 !!»', platform: 'github', kind: 'comment' },
      { text: '«+1, same here»', platform: 'github', kind: 'comment' },
    ],
    good: [
      { text: '+1, on 3.2.1 with Node 22. It works again when I move the folder.', platform: 'github', kind: 'comment' },
      { text: 'Same here.', platform: 'github', kind: 'reply', replyTo: 'Does anybody see this on Linux, too?' },
      { text: 'Thank you, that was it!', platform: 'github', kind: 'comment' },
      { text: 'Any update on the fix for Windows? I can test a build tonight.', platform: 'github', kind: 'comment' },
      { text: 'Me too!', platform: 'bluesky', kind: 'reply' },
      { text: '+1', platform: 'facebook', kind: 'comment' },
      { text: '1', platform: 'github', kind: 'comment' },
      { text: '🔥🔥', platform: 'github', kind: 'comment' },
      { text: 'This is the part the article leaves out.', platform: 'hackernews', kind: 'comment' },
    ],
  },
};

function nod(draft: Draft): Found | null {
  const { text, tokens, norms, replyTo = '' } = draft;
  if (!norms.nods || replyTo.trimEnd().endsWith('?')) return null;
  let first = 0;
  while (tokens.kind[first] === T.MENTION) first++;
  const start = first === 0 ? text.length - text.trimStart().length : (tokens.start[first] ?? text.length);
  const said = text.slice(start).trimEnd();
  if (said.length > SHORT || !(first === tokens.length ? SIGNS.test(said) : isAllNods(draft, first))) return null;
  return { start, end: start + said.length, variant: norms.nods.by === 'vote' ? 'vote' : 'reaction', values: { place: norms.name } };
}

/** Every word belongs to a nod. */
function isAllNods(draft: Draft, first: number): boolean {
  const ends = new Map(saidHits(draft, 'adds-nothing').map(({ from, to }) => [from, to]));
  let at = first;
  while (at < draft.tokens.length) {
    const to = ends.get(at) ?? nodEnd(draft, at);
    if (to === at) return false;
    at = to;
  }
  return true;
}

/** @returns the token behind a nod that no list need know; the same token if there is none */
function nodEnd(draft: Draft, at: number): number {
  const word = wordAt(draft, at);
  if (NODS.has(`${word} ${wordAt(draft, at + 1)}`)) return at + 2;
  return NODS.has(word) || isPlusOne(draft, at) ? at + 1 : at;
}

const isPlusOne = ({ text, tokens: { start, end } }: Draft, token: number): boolean =>
  text.slice(start[token], end[token]) === '1' && text.slice(0, start[token]).trimEnd().endsWith('+');
