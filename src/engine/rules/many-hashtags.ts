import { type Draft, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';

/** Where no habit is known: more than this is a pile anywhere. */
const PILE = 8;

/** More hashtags than people here put under a post, or any where they mean nothing. */
export const manyHashtags: Rule = {
  id: 'many-hashtags',
  category: 'platform-fit',
  principle: 'P25',
  severity: 'consider',
  structure: true,
  tries: 2,
  sees: Sign.HASHTAG,
  measures: tags,
  examples: {
    bad: [
      { text: 'Rye is back. #bread #rye «#bakery»', platform: 'x' },
      { text: 'Rye is back. #bread #rye #bakery «#love #food #yum #instagood #happy»', platform: 'facebook' },
      { text: 'The lease law changes in May. #law #lease #tenant #city #rent «#home»', platform: 'linkedin' },
      { text: 'The build is slow since Monday. «#performance»', platform: 'github' },
      { text: 'A total game changer «#opensource #javascript #webdev»', platform: 'github', kind: 'comment' },
      { text: 'Pages, day 30. #writing «#journaling #habits»', platform: 'threads' },
      { text: 'Glazing day. #clay #bowl #blue #kiln #ash «#love #art»', platform: 'instagram' },
      { text: `Oats with rhubarb. #oats #rhubarb #breakfast «${'#pink '.repeat(18).trim()}»`, platform: 'pinterest' },
      '#a #b #c #d #e #f #g #h «#i #j» so many',
      { text: 'We open at nine #museum #art #paint «#sunday» and close at five', platform: 'bluesky' },
    ],
    good: [
      { text: 'Rye is back. #bread #rye', platform: 'x' },
      { text: 'The lease law changes in May. #law #lease', platform: 'linkedin' },
      { text: 'Fixes #123 and `#include` order.', platform: 'github' },
      { text: 'The button is #ff8800 in dark mode. It should be #fa0.', platform: 'github' },
      { text: 'We talked about it in #help, see the section #installation.', platform: 'github', kind: 'comment' },
      { text: 'Turn off #adaptive_sync, and #pragma once comes first.', platform: 'reddit', kind: 'comment' },
      'One #tag is a signpost.',
      { text: '#introduction #bread #cats #choir #trains', platform: 'mastodon' },
      'Number 7 on the list.',
    ],
  },
};

function own(draft: Draft): number[] {
  const { tokens, norms } = draft;
  const tags = draft.hashtags.filter((token) => !((tokens.flags[token] as number) & T.QUOTED));
  return norms.hashtags.used ? tags : tags.filter((token) => isTag(draft, token));
}

/**
 * Where there are no hashtags, "#help" is a channel, "#installation" a heading and "#ff8800" a colour: a tag is one of a row, or
 * stands by itself behind the last sentence.
 */
function isTag({ text, tokens: { kind, gap, start, end, length } }: Draft, token: number): boolean {
  const tag = text.slice(start[token], end[token]);
  if (tag.includes('_') || NO_TAG.test(tag)) return false;
  if (kind[token - 1] === T.HASHTAG || kind[token + 1] === T.HASHTAG) return true;
  return token === length - 1 && (token === 0 || gap[token] !== T.NO_GAP);
}

const NO_TAG = /^#(?:[\da-f]{3,8}|\d.*|(?:pragma|include|define|ifn?def|if|else|elif|endif|undef|import|region|endregion|error))$/i;

const naturalIn = ({ norms: { hashtags } }: Draft): number => (hashtags.used ? (hashtags.comfortable ?? PILE) : 0);

/** @returns the first hashtag of those that are too many here, `undefined` if none is */
export const firstTooMany = (draft: Draft): number | undefined => own(draft)[naturalIn(draft)];

function tags(draft: Draft): Found | null {
  const { used, comfortable, cap } = draft.norms.hashtags;
  const { tokens } = draft;
  const all = own(draft);
  const natural = naturalIn(draft);
  const beyond = cap !== null && all.length > cap;
  // Over the cap it is about those that are lost, not about those that are many.
  const first = all[beyond ? cap : natural];
  if (first === undefined) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens.kind[last + 1] === T.HASHTAG) last++;
  return {
    ...spanOf(draft, first, last + 1),
    severity: beyond ? 'fix' : 'consider',
    variant: !used ? 'none' : beyond ? (cap === 1 ? 'single' : 'cap') : comfortable === null ? 'pile' : 'habit',
    values: { count: all.length, natural, cap: cap ?? '', place: draft.norms.name },
  };
}
