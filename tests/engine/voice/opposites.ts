import type { TraitName } from './drafts';

/** Traits of which one speaks against the other: a draft in character for the one may fairly be out of character for the other. */
export const opposites: readonly { pair: readonly [TraitName, TraitName]; because: string }[] = [
  { pair: ['aggressive', 'calm'], because: 'an attack raises the voice' },
  { pair: ['aggressive', 'humble'], because: 'who goes for the first place says that it is there to be had' },
  { pair: ['aggressive', 'caring'], because: 'an attack looks after nobody' },
  { pair: ['secretive', 'precise'], because: 'one puts every figure on the table, the other keeps them back' },
  { pair: ['secretive', 'expert'], because: 'who explains how it works keeps nothing back' },
  { pair: ['aggressive', 'secretive'], because: 'a fight in public is no secret' },
  { pair: ['elegant', 'playful'], because: 'games make noise' },
];

/** @returns true if one of two traits speaks against the other */
export const areOpposite = (a: TraitName, b: TraitName): boolean => opposites.some(({ pair }) => pair.includes(a) && pair.includes(b));
