/** Where an emoji begins and ends. */

import * as C from './characters';

/** 1️⃣, #️⃣, ©️: plain characters that a variation selector turns into pictures. */
export function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 0xfe0f && next !== 0x20e3) return false;
  const code = text.charCodeAt(at);
  if (code === 0xa9 || code === 0xae) return next === 0xfe0f;
  return (C.isDigit(code) || code === 0x23 || code === 0x2a) && (next === 0x20e3 || text.charCodeAt(at + 2) === 0x20e3);
}

/** An emoji with its skin tones, joiners, flags and tags: one picture. */
export function emojiEnd(text: string, at: number): number {
  let to = at;
  let flag = 0;
  for (;;) {
    const c = text.codePointAt(to);
    if (c === undefined) return to;
    const size = c > 0xffff ? 2 : 1;
    const regional = c >= 0x1f1e6 && c <= 0x1f1ff;
    if (regional) {
      if (flag === 2) return to;
      flag++;
    } else if (flag > 0) return to;
    else if (
      to > at &&
      !(c >= 0x1f3fb && c <= 0x1f3ff) &&
      C.classOf(c) !== C.INVISIBLE &&
      text.charCodeAt(to - 1) !== 0x200d &&
      c !== 0x20e3
    )
      return to;
    to += size;
  }
}
