import type { SampleLanguage } from '../engine/voice/samples';

/** A draft with a good deal to mend, for whoever has none at hand. It is a draft, so it comes in the languages that drafts are read in. */
export const toMend: Readonly<Record<SampleLanguage, string>> = {
  en: 'We are thrilled to announce our new blueberry muffins! Hurry, for the next two hours only: 10% off every box. Order now before they are gone!',
  de: 'Wir freuen uns, euch unsere neuen Blaubeermuffins zu präsentieren! Nur in den nächsten zwei Stunden: 10 % Rabatt auf jede Schachtel. Jetzt bestellen, bevor sie weg sind!',
};
