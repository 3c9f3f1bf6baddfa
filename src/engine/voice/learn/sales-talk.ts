/**
 * Corporate and sales talk that a brand might forswear, as single terms that people would write into *Never say*. Every one of
 * them stands in a list of its language pack.
 */

import { fold } from '../../characters';

export const TRADES = ['food', 'health', 'shop', 'software', 'advice'] as const;
export type Trade = (typeof TRADES)[number];

interface Talk {
  /** In general, the most frequent first; of English, as 5,458 public posts of brands have them (counted on 2026-11-29). */
  says: readonly string[];
  /** By trade: how words begin that name it in a profile, and what is said there before all; ours. */
  trades: Readonly<Record<Trade, { named: readonly string[]; says: readonly string[] }>>;
}

const SALES_TALK: Readonly<Record<string, Talk>> = {
  en: {
    says: [
      'exclusive',
      'solutions',
      'empower',
      'innovative',
      'don’t miss',
      'amazing',
      'incredible',
      'unlock',
      'stay tuned',
      'journey',
      'ultimate',
      'limited time',
      'last chance',
      'outstanding',
      'award winning',
      'leverage',
      'stakeholders',
      'holistic',
      'best practices',
      'seamless',
      'world class',
      'cutting edge',
      'state of the art',
      'impactful',
      'peace of mind',
    ],
    trades: {
      food: {
        named: ['baker', 'bread', 'café', 'cafe', 'coffee', 'restaurant', 'food', 'kitchen', 'brew', 'pastry', 'butcher', 'cater'],
        says: ['ultimate', 'award winning', 'exceptional', 'unforgettable', 'out of this world'],
      },
      health: {
        named: ['clinic', 'doctor', 'dent', 'medic', 'health', 'physio', 'therap', 'pharma', 'nurs', 'vet', 'midwi'],
        says: ['patient centered', 'holistic', 'state of the art', 'peace of mind', 'exceptional'],
      },
      shop: {
        named: ['shop', 'store', 'bike', 'bicycle', 'fashion', 'retail', 'outdoor', 'sport', 'garden', 'florist', 'book'],
        says: ['next level', 'game changing', 'unleash', 'limited time', 'exclusive'],
      },
      software: {
        named: ['software', 'app', 'saas', 'developer', 'cloud', 'data', 'tech', 'web'],
        says: ['seamless', 'leverage', 'unlock', 'streamline', 'empower'],
      },
      advice: {
        named: ['law', 'lawyer', 'legal', 'notary', 'tax', 'account', 'consult', 'insur', 'bank', 'financ', 'agency', 'estate'],
        says: ['tailored', 'full service', 'bespoke', 'best in class', 'thought leadership'],
      },
    },
  },
  de: {
    says: [
      'Lösungen',
      'einzigartig',
      'Mehrwert',
      'ganzheitlich',
      'optimieren',
      'implementieren',
      'Synergien',
      'zeitnah',
      'Expertise',
      'kompetent',
      'nicht verpassen',
      'letzte Chance',
      'Stakeholder',
      'revolutionär',
      'unschlagbar',
      'sensationell',
    ],
    trades: {
      food: {
        named: ['bäck', 'brot', 'café', 'kaffee', 'restaurant', 'küche', 'metzger', 'konditor'],
        says: ['einzigartig', 'sensationell'],
      },
      health: {
        named: ['praxis', 'klinik', 'arzt', 'ärzt', 'zahn', 'physio', 'therap', 'apothek', 'pflege'],
        says: ['ganzheitlich', 'kompetent'],
      },
      shop: {
        named: ['laden', 'geschäft', 'rad', 'fahrrad', 'mode', 'sport', 'garten', 'blumen', 'buch'],
        says: ['unschlagbar', 'letzte Chance'],
      },
      software: { named: ['software', 'app', 'entwickl', 'daten', 'web'], says: ['Lösungen', 'Mehrwert', 'optimieren', 'implementieren'] },
      advice: {
        named: ['kanzlei', 'anwalt', 'anwält', 'steuer', 'berat', 'versicher', 'bank', 'agentur', 'makler'],
        says: ['Lösungen', 'Expertise', 'Mehrwert'],
      },
    },
  },
};

/** @returns all terms in a language, each once; those of a trade first */
export function salesTalk(lang: string, trade: Trade | null = null): string[] {
  const talk = SALES_TALK[lang];
  if (!talk) return [];
  const { says, trades } = talk;
  return [...new Set([...(trade ? trades[trade].says : []), ...says, ...Object.values(trades).flatMap((one) => one.says)])];
}

/** @returns the trade that a line of the profile names; `null` where none is */
export function tradeOf(lang: string, industry = ''): Trade | null {
  const words = fold(industry).split(/[^\p{L}]/u);
  const trades = SALES_TALK[lang]?.trades;
  return TRADES.find((trade) => trades?.[trade].named.some((begins) => words.some((word) => isNamed(word, begins)))) ?? null;
}

/** Short ones begin too many other words. */
const isNamed = (word: string, begins: string): boolean => word === begins || (begins.length > 3 && word.startsWith(begins));
