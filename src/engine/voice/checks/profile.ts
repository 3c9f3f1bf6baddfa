/** The lines that hold the draft against what the profile says. */

import type { Draft } from '../../draft';
import { bitOf } from '../../lexicon';
import { lineOf, quoted } from '../../quote';
import type { CheckId, Say, TraitEvidence } from '../../reading';
import type { Span } from '../../tokens';
import { classesAt } from '../../word-at';
import { judge, traitKey, traitName, traitOf } from '../character';
import { kindsOf, wordsOf } from '../profile';
import { representativeCalled } from '../representatives';
import { findForsworn, findTerm } from '../terms';
import { sayings, shownBy } from '../turn-offs';
import type { Voice } from '../voice';
import { checkKey, isAnswer, type Judging, rulesSpoke, SHOWN, seen, told, unset, type Verdict } from './check';

const READER = bitOf('reader');

/** Every trait of the character with its verdict and words; one that is out settles it. */
export function inCharacter({ draft, voice }: Judging): Verdict {
  const judged = judge(draft, voice);
  if (judged.length === 0) return unset('in-character', 'character.traits');
  const evidence = judged.flatMap(({ trait, verdict, spans, meaning }): TraitEvidence[] => {
    const name = { key: traitName(trait) };
    const own: Say | null = meaning ? { key: checkKey('in-character', 'own'), values: { meaning } } : null;
    const near = judged.find((other) => other.verdict === 'in' && traitOf(trait).near.includes(other.trait));
    if (verdict === 'unclear' && near)
      return [{ trait, verdict, ...told(checkKey('in-character', 'near'), { name, near: { key: traitName(near.trait) } }) }];
    if (verdict === 'unclear') {
      const never = own ?? { key: traitKey(trait, 'never') };
      return [{ trait, verdict, ...told(checkKey('in-character', 'unclear'), { name, never }) }];
    }
    return spans.map((span, at) => {
      const shown = seen(draft, span, traitKey(trait, verdict), { name });
      if (!own || at > 0) return { trait, verdict, ...shown };
      return { trait, verdict, ...shown, say: { key: checkKey('in-character', 'meaning'), values: { how: shown.say, own } } };
    });
  });
  const shown = (wanted: string) => judged.some(({ verdict }) => verdict === wanted);
  const settled = shown('out') ? 'no' : shown('in') ? 'yes' : 'ask';
  return { verdict: settled, evidence: [...evidence, ...signed(draft, voice), ...(settled === 'ask' ? noted(voice) : [])] };
}

/** What the traits do not say, for whoever has to say it alone. */
function noted({ character }: Voice): TraitEvidence[] {
  const note = lineOf(character?.note);
  return note ? [told(checkKey('in-character', 'note'), { note })] : [];
}

/** A turn that people know the brand by. A draft with none of them lacks nothing. */
function signed(draft: Draft, { character }: Voice): TraitEvidence[] {
  const said = filled(character?.signature).flatMap((turn) => findTerm(draft, turn).slice(0, 1));
  return said.slice(0, 1).map((span) => seen(draft, span, checkKey('in-character', 'signature')));
}

/** Words of the people one is there for, or a word to them; and how far along the path they are, if the plan says what to say there. */
export function speaksToMarket(judging: Judging): Verdict {
  const { draft, voice } = judging;
  const id: CheckId = 'speaks-to-market';
  const market = lineOf(voice.brief?.market);
  if (!market) return unset(id, 'brief.market');
  const named = found(draft, wordsOf(market, draft.pack));
  const you = firstToReader(draft);
  const stage = planOfStage(judging);
  if (named.length)
    return { verdict: 'yes', evidence: [...named.map((span) => seen(draft, span, checkKey(id, 'yes'), { market })), ...stage] };
  if (you) return { verdict: 'yes', evidence: [seen(draft, you, checkKey(id, 'reader')), ...stage] };
  return { verdict: 'ask', evidence: [told(checkKey(id, 'ask'), { market }), ...stage] };
}

function planOfStage({ reading, voice }: Judging): TraitEvidence[] {
  const stages = lineOf(voice.brief?.stages);
  if (!stages || !reading.stage) return [];
  return [told(checkKey('speaks-to-market', 'stages'), { stage: { key: `stage_${reading.stage}` }, stages })];
}

/** What people get; somebody who is answered, and those who are there already, were promised something of their own. */
export function valueProposition(judging: Judging): Verdict {
  const { draft, voice } = judging;
  const id: CheckId = 'value-proposition';
  const promise = lineOf(voice.brief?.valueProposition);
  const named = promise ? found(draft, wordsOf(promise, draft.pack)) : [];
  if (named.length) return { verdict: 'yes', evidence: named.map((span) => seen(draft, span, checkKey(id, 'yes'))) };
  const after = promisedAfter(judging);
  if (after) return { verdict: 'ask', evidence: [after] };
  if (!promise) return unset(id, 'brief.valueProposition');
  return { verdict: 'ask', evidence: [told(checkKey(id, 'ask'), { promise })] };
}

function promisedAfter({ draft, reading, voice: { brief } }: Judging): TraitEvidence | null {
  const id: CheckId = 'value-proposition';
  const support = isAnswer(draft) ? lineOf(brief?.support) : null;
  if (support) return told(checkKey(id, 'support'), { support });
  const loyalty = reading.stage === 'audience' ? lineOf(brief?.loyalty) : null;
  return loyalty ? told(checkKey(id, 'loyalty'), { loyalty }) : null;
}

/**
 * The very words of a turn-off in any form, and what is of its kind: for "discounts" also "10% off". Finding nothing means
 * something only where the rules had a say, and of a kind that they know.
 */
export function noTurnOffs(judging: Judging): Verdict {
  const { draft, reading, voice } = judging;
  const id: CheckId = 'no-turn-offs';
  const turnOffs = filled(voice.brief?.turnOffs);
  if (turnOffs.length === 0) return unset(id, 'brief.turnOffs');
  const evidence = turnOffs.flatMap((turnOff) => {
    const said = sayings(draft, turnOff);
    const spans: Span[] = said.length ? said : shownBy(draft, reading.findings, turnOff);
    return spans.slice(0, 1).map((span) => seen(draft, span, checkKey(id, said.length ? 'no' : 'shown'), { turnOff: quoted(turnOff) }));
  });
  if (evidence.length) return { verdict: 'no', evidence };
  const open = rulesSpoke(judging) ? turnOffs.find((turnOff) => kindsOf(turnOff, draft.pack).length === 0) : turnOffs[0];
  if (open !== undefined) return { verdict: 'ask', evidence: [told(checkKey(id, 'ask'), { turnOff: quoted(open) })] };
  return { verdict: 'yes', evidence: [told(checkKey(id, 'yes'))] };
}

export function neverSaid({ draft, voice }: Judging): Verdict {
  const id: CheckId = 'never-said';
  const never = (voice.neverSay ?? []).filter(({ term }) => term.trim() !== '');
  if (never.length === 0) return unset(id, 'neverSay');
  const evidence = never.flatMap(({ term, instead }) =>
    findForsworn(draft, term)
      .slice(0, 1)
      .map((span) =>
        instead ? seen(draft, span, checkKey(id, 'instead'), { instead: quoted(instead) }) : seen(draft, span, checkKey(id, 'no')),
      ),
  );
  return evidence.length ? { verdict: 'no', evidence } : { verdict: 'yes', evidence: [told(checkKey(id, 'yes'))] };
}

/** Rules that name a claim against what the profile stands for. */
const AGAINST_VALUES: readonly string[] = ['against-profile'];

/** Whether a draft lives up to a value no word can show; that it speaks against one, a rule can. The speaker's own values count too. */
export function valuesKept({ draft, reading, voice, context }: Judging): Verdict {
  const id: CheckId = 'values-kept';
  const [value] = filled(voice.values);
  const speaker = representativeCalled(voice, context.account.representative);
  const [own] = filled(speaker?.values);
  if (!value && !own) return unset(id, 'values');
  const against = reading.findings.filter(({ rule }) => AGAINST_VALUES.includes(rule));
  if (against.length) return { verdict: 'no', evidence: against.map((finding) => seen(draft, finding, checkKey(id, 'no'))) };
  return {
    verdict: 'ask',
    evidence: [
      ...(value ? [told(checkKey(id, 'ask'), { value: quoted(value) })] : []),
      ...(speaker && own ? [told(checkKey(id, 'own'), { name: quoted(speaker.name), value: quoted(own) })] : []),
    ],
  };
}

const filled = (lines: readonly string[] | undefined): string[] => (lines ?? []).filter((line) => line.trim() !== '');

/** @returns the first place of each word, as many as make the point, in the order of the text */
function found(draft: Draft, words: readonly string[]): Span[] {
  return words
    .flatMap((word) => findTerm(draft, word).slice(0, 1))
    .slice(0, SHOWN)
    .sort((a, b) => a.start - b.start);
}

function firstToReader({ tokens, pack }: Draft): Span | null {
  for (let i = 0; i < tokens.length; i++)
    if (classesAt(tokens, i, pack) & READER) return { start: tokens.start[i] as number, end: tokens.end[i] as number };
  return null;
}
