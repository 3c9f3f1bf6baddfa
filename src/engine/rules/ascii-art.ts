import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

const LINES = 3;
const LEAST = 24;
/** Of everything that is no space. */
const SHARE = 0.5;
/** Signs that pictures are drawn with. */
const DRAWN = /[|\\/_()<>=~^*+#@•°`'"´¯\-\u2500-\u259f\u25a0-\u25ff\u2800-\u28ff]/u;

/** A picture drawn with signs: read aloud, it is a minute of "slash, slash, underscore". */
export const asciiArt: Rule = {
  id: 'ascii-art',
  category: 'audience',
  principle: 'P13',
  severity: 'consider',
  structure: true,
  tries: 2,
  sees: Sign.DRAWN,
  measures: drawing,
  examples: {
    bad: [
      '(\\__/)\n(•ㅅ•)\n/ 　 づ buy our bread\n|_____|\n|=====|\n\\_____/',
      '|￣￣￣￣￣￣￣￣|\n|  OPEN TODAY  |\n|＿＿＿＿＿＿＿＿|\n(\\__/) ||\n(•ㅅ•) ||\n/ 　 づ||____|||||',
      '┏━━━━━━━━┓\n┃ Bread! ┃\n┗━━━━━━━━┛\n━━━━━━━━━━',
      '░░░░░░▄▄▄▄▄▄\n░░░░█░░░░░░░█\n░░░█░░░░░░░░░█',
      '  /\\_/\\\n ( o.o )\n  > ^ <\n /|   |\\\n(_|   |_)\n\\_______/',
      '*************\n* NEW BREAD *\n*************\n*************',
    ],
    good: [
      'Nine to five.\nTen to four.\nSunday closed.',
      '- rye\n- wheat\n- spelt\n- oats and everything else that grows here',
      ':-) thank you all',
      '¯\\_(ツ)_/¯',
      'a | b\nc | d',
      '"Yes", she said.\n"No", he said.\n"Bread", said the child.',
    ],
  },
};

function drawing({ text, tokens }: Draft): Found | null {
  let inWords = 0;
  for (let i = 0; i < tokens.length; i++) inWords += (tokens.end[i] as number) - (tokens.start[i] as number);
  // Only a text that is hardly words is looked at sign by sign.
  if (text.length - inWords < LEAST || inWords > text.length * SHARE) return null;
  let drawn = 0;
  let other = 0;
  let lines = 1;
  let first = -1;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '\n') lines++;
    else if (DRAWN.test(character)) {
      drawn++;
      if (first < 0) first = i;
      last = i + 1;
    } else if (character.trim() !== '') other++;
  }
  return lines >= LINES && drawn >= LEAST && drawn >= SHARE * (drawn + other) ? { start: first, end: last } : null;
}
