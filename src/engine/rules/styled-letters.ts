import { isStyled } from '../characters';
import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

/** Full-width letters are ordinary beside these. */
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Letters in a costume: 𝐛𝐨𝐥𝐝 and 𝓯𝓪𝓷𝓬𝔂 ones that screen readers spell out or skip. */
export const styledLetters: Rule = {
  id: 'styled-letters',
  category: 'audience',
  principle: 'P13',
  severity: 'consider',
  structure: true,
  tries: 2,
  sees: Sign.STYLED,
  checks: costumes,
  examples: {
    bad: [
      'The rye is «𝐟𝐢𝐧𝐚𝐥𝐥𝐲» back.',
      '«𝗢𝗽𝗲𝗻 𝗵𝗼𝘂𝘀𝗲» on Sunday',
      'Welcome to «𝓞𝓵𝓭 𝓜𝓲𝓵𝓵».',
      '«Ｆｒｅｓｈ» bread',
      'Read «𝘵𝘩𝘪𝘴» and then «𝘵𝘩𝘢𝘵».',
      '«𝕊𝕠𝕦𝕡» of the day',
    ],
    good: [
      'Take line 🅐 to the mill and walk from there.',
      'The rye is finally back.',
      'ＮＨＫの番組を見た',
      'E = mc², as the poster says.',
      'Ça va, l’été à Łódź?',
      'Ελληνικά and русский are no costume.',
      'Five ★ from grandmother',
    ],
  },
};

function costumes({ text, tokens, styled }: Draft): Found[] {
  if (!styled || EAST_ASIAN.test(text)) return [];
  const found: { start: number; end: number; last: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (!isStyled(text.slice(start, end))) continue;
    const before = found[found.length - 1];
    if (before?.last === i - 1 && !text.slice(before.end, start).includes('\n')) {
      before.end = end;
      before.last = i;
    } else found.push({ start, end, last: i });
  }
  return found.flatMap(({ start, end }) => {
    const plain = text.slice(start, end).normalize('NFKC');
    // Of a letter in a filled circle Unicode knows no plain form, and neither do we.
    return plain === text.slice(start, end) ? [] : [{ start, end, replacement: plain, values: { plain } }];
  });
}
