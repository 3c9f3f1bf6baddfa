/** Two kinds of emoji: what leaflets are decorated with, and what people talk with. */

/** Emoji that point, wave and ring: what leaflets are decorated with. Faces and hearts are talk. */
const LOUD: ReadonlySet<number> = new Set(
  Array.from(
    '🎉🎊🎁🚀👇👉👈⬇➡▶⏰⏳⌛📈📊✨💥🚨📣📢🛍🛒💰💸💵🤑🆕🆓✅☑🔗📲📞☎💯🏆🥇🌟⭐🔔🎯🎟🏷💎📅🗓🔥🔴🟢📍📌🎧🎬📺🔊⚡',
    (emoji) => emoji.codePointAt(0) as number,
  ),
);

/** @param at where an emoji begins @returns true for one that points, waves or rings */
export const isLoud = (text: string, at: number): boolean => LOUD.has(text.codePointAt(at) as number);

/** @returns true for faces and hearts; flags stand before headlines as often as in talk */
export const isTalk = (text: string, at: number): boolean => !isLoud(text, at) && !isFlag(text.codePointAt(at) as number);

const isFlag = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
