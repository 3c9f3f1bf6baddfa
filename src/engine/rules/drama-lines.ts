import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { LINE_GAP, PARAGRAPH_GAP, sentenceOf, WORD } from '../tokens';

const FEWEST_LINES = 6;
/** Tokens of a line that was broken for effect. */
const SHORT_LINE = 9;
const SHARE = 0.75;

/** One sentence a paragraph, and a moral at the end. */
export const dramaLines: Rule = {
  id: 'drama-lines',
  category: 'authenticity',
  principle: 'P8',
  severity: 'consider',
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  sees: Sign.US | Sign.SELF,
  checks: drama,
  examples: {
    bad: [
      'He came in at nine.\n\nNo coat.\n\nNo money.\n\nI gave him bread.\n\nToday he runs the shop.\n\n«Let that sink in».',
      'I fired my best lawyer.\n\nEveryone was shocked.\n\nI was too.\n\nThen the phone rang.\n\nIt was her.\n\n«Here’s what I learned».',
      'They said no.\n\nWe said yes.\n\nThey laughed.\n\nWe built.\n\nThey copied.\n\nWe smiled.\n\n«And baked on».',
      'A nurse stopped me.\n\nShe was in tears.\n\nI listened.\n\nFor one hour.\n\nNobody paid me.\n\nIt changed me.\n\n«Read that again».',
      'Monday. 6 am.\n\nThe server is down.\n\nThe team is asleep.\n\nI am not.\n\nI fix it.\n\nAlone.\n\n«Leadership isn’t» a title.',
      'We had ten guests.\n\nThen five.\n\nThen two.\n\nThen none.\n\nThen the museum moved.\n\n«And everyone came».',
      'They said no.\n\nWe said yes.\n\nThey laughed.\n\nWe built.\n\nThey copied.\n\n«Every. Single. Loaf».\n\nAgree?',
    ],
    good: [
      'The lesson is at nine, bring your own clay.',
      'My gran taught me a lot about bread.\n\nShe never told me the oven was possessed, but on Sundays it hums, and the whole house smells of caraway until noon.',
      'Mix the flour.\n\nAdd the water.\n\nWait an hour.\n\nFold it twice.\n\nBake it hot.\n\nLet it rest.',
      'Q: Do you open on Sunday?\n\nA: Yes, at nine.\n\nQ: Are dogs allowed?\n\nA: Small ones.\n\nQ: And big ones?\n\nA: Outside.',
      'Flour\nWater\nSalt\nTime\nHeat\nPatience\nButter',
      '- Doors at 7\n- Band at 8\n- Bar till 12\n- Cash only.\n- No dogs.\n- Bring friends.',
      'He came in at nine, no coat and no money, so I gave him bread and we talked until the second batch was done.\n\nHe still owes me a song.',
      'Mon: closed.\nTue: 9 to 5.\nWed: 9 to 5.',
      'I walk the line\nI walk the night\nI walk alone\nTill morning light\nI walk the line\nI walk the night',
      'The lift is out of order.\n\nUse the ramp at the back.\n\nSorry.',
    ],
  },
};

function drama(draft: Draft): Found[] {
  const { tokens, counts } = draft;
  // Nobody is on stage in a recipe.
  if (tokens.paragraphs < FEWEST_LINES || counts.self + counts.us === 0) return [];
  let short = 0;
  let ended = 0;
  const begins: number[] = [];
  let closing: Found | undefined;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    let words = tokens.kind[from] === WORD ? 1 : 0;
    for (; to < tokens.length && tokens.gap[to] !== LINE_GAP && tokens.gap[to] !== PARAGRAPH_GAP; to++)
      if (tokens.kind[to] === WORD) words++;
    if (words > 0) {
      begins.push(from);
      if (to - from <= SHORT_LINE) short++;
      const { mark = '' } = sentenceOf(tokens, to - 1) ?? {};
      if (mark !== '') ended++;
      // "Agree?" is asked when the play is over.
      if (mark !== '?') closing = spanOf(draft, from, to);
    }
    from = to;
  }
  const lines = begins.length;
  if (lines < FEWEST_LINES || short < SHARE * lines || ended < SHARE * lines) return [];
  if (begins.filter((from) => isListed(draft, from)).length > 2) return [];
  const morals = saidHits(draft, 'lesson');
  const moral = morals[morals.length - 1];
  if (moral) return [{ ...spanOf(draft, moral.from, moral.to), severity: 'fix' }];
  return closing ? [closing] : [];
}

/** A line of a list: it begins with a dash, an arrow, a figure or a label. */
function isListed(draft: Draft, from: number): boolean {
  const { tokens, text } = draft;
  const before = text.slice(Math.max(0, (tokens.start[from] as number) - 3), tokens.start[from]);
  return /[-*•–—✅✔👉➡→>]\s*$/u.test(before) || tokens.kind[from] !== WORD || isLabel(draft, from);
}

/** "Q: …", "Doors: …" */
const isLabel = ({ tokens, text }: Draft, token: number): boolean => text[tokens.end[token] as number] === ':';
