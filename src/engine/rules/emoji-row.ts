import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import type { Span } from '../tokens';

/** Pictures that raise the voice; laughter, hearts and things to eat do not. */
const LOUD = /^(?:🔥|🚀|💥|🎉|🎊|⚡|🚨|💰|🤑|💵|💸|💯|👇|👉|👆|✨|🎁|📣|📢|🔔|⭐|🌟|🏆|💎|⏰|‼|❗|🆕|🆓|🔝|📈|✅|🤩|😱|🤯|😍|👀)/u;
/** So many loud ones in a row, so many with a loud one among them, so many loud ones in all. */
const LOUD_ROW = 3;
const ROW = 6;
const LOUD_ALL = 5;
/** Those that only ring and rise: two are an alarm. */
const ALARM = /^(?:🚀|🚨|💥|🤑|📣|📢|🔔|⏰|💰|💎|📈|🎁)/u;
const ALARMS = 2;

/** Sirens, rockets and fire in rows. */
export const emojiRow: Rule = {
  id: 'emoji-row',
  category: 'hype',
  principle: 'P2',
  severity: 'consider',
  structure: true,
  tries: 2,
  sees: Sign.EMOJI,
  measures: rows,
  examples: {
    bad: [
      'New chairs «🔥🔥🔥»',
      'New year «💪🔥» No joining fee ✅ First month free ✅ All classes ✅ Bring a friend 🎁',
      '«🚨🚨🚨» Our price list is here',
      'Open today «🎉🎉🎉🎉» all day',
      'To the moon «🚀🚀🚀»',
      'So happy «😍😍😍😍😍😍😍» about the bread',
      '«🚀» Version two is out. Lists load at once 📣',
      '🔥 hot bread 🚀 fast service 💥 big smiles 🎉 every day 💯 fresh',
    ],
    good: [
      'Thank you 😂😂😂 I needed that',
      'My cousin called, and he had the hiccups 😂😂😂😂😂😂😂',
      'Fresh rye 🍞 and coffee ☕',
      'Happy birthday 🎂🎉',
      'The oven was 🔥 today',
      'We miss you ❤️❤️❤️',
      'Sun ☀️, rain 🌧️, sun ☀️, that is April.',
    ],
  },
};

/** @returns the first row that is too long; else the first loud ones of a draft that is strewn with them */
function rows({ text, tokens }: Draft): Found | null {
  const { emoji } = tokens;
  const isLoud = (i: number) => LOUD.test(text.slice(emoji[i]?.start, emoji[i]?.end));
  const isAlarm = (i: number) => ALARM.test(text.slice(emoji[i]?.start, emoji[i]?.end));
  let loud = 0;
  let alarms = 0;
  let first: Span | null = null;
  for (let from = 0; from < emoji.length; ) {
    let to = from;
    let loudHere = 0;
    do {
      if (isLoud(to)) loudHere++;
      if (isAlarm(to)) alarms++;
      to++;
    } while (to < emoji.length && isBlank(text, emoji[to - 1]?.end as number, emoji[to]?.start as number));
    loud += loudHere;
    const row = { start: emoji[from]?.start as number, end: emoji[to - 1]?.end as number };
    if (loudHere >= LOUD_ROW || (loudHere > 0 && to - from >= ROW)) return { ...row, values: { count: to - from } };
    if (loudHere > 0) first ??= row;
    from = to;
  }
  return (loud >= LOUD_ALL || alarms >= ALARMS) && first ? { ...first, variant: 'strewn', values: { count: emoji.length } } : null;
}

const isBlank = (text: string, from: number, to: number): boolean => to - from <= 2 && text.slice(from, to).trim() === '';
