/** What is measured, in the order in which it is read. */

import type { Say } from '../../../reading';
import type { Quote } from '../quote-in';
import { humour } from './humour';
import { leads } from './leads';
import { marks } from './marks';
import type { Material, Measure } from './measure';
import { persons } from './persons';
import { questions } from './questions';
import { sentences } from './sentences';
import { wordLength } from './word-length';

export interface Measured {
  id: string;
  name: Say;
  say: Say;
  quotes: Quote[];
}

const measures: readonly Measure[] = [sentences, persons, wordLength, marks, humour, questions, leads];

export function measured(material: Material): Measured[] {
  return measures.flatMap(({ id, of }) => {
    const taken = of(material);
    const key = `learn_${id.replaceAll('-', '_')}`;
    return taken ? [{ id, name: { key: `${key}_name` }, say: { key, values: taken.values }, quotes: taken.quotes }] : [];
  });
}
