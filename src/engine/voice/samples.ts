/**
 * One subject in every voice, to hear what a trait sounds like beside the others: a baker's oven is down, and the bread comes at
 * eleven. These are drafts, so they come in the languages that drafts are read in.
 */

import type { TraitId } from './voice';

export const SAMPLE_LANGUAGES = ['en', 'de'] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

/** A trait that is new has none until somebody writes it, and is then chosen unheard. */
export const samples: Readonly<Partial<Record<TraitId, Readonly<Record<SampleLanguage, string>>>>> = {
  funny: {
    en: 'Our oven called in sick. We offered it tea. Bread at eleven, if it stops sulking.',
    de: 'Unser Ofen hat sich krankgemeldet. Wir haben ihm Tee angeboten. Brot um elf, wenn er nicht mehr schmollt.',
  },
  innovative: {
    en: 'Oven down, so we tried something: flatbread on the pizza stone. It works. Loaves at eleven; the odd ones are on the counter now.',
    de: 'Ofen aus, also haben wir etwas probiert: Fladenbrot auf dem Pizzastein. Geht. Laibe um elf, die schiefen liegen schon auf der Theke.',
  },
  quick: {
    en: 'Oven down. Bread at eleven. Rolls at noon.',
    de: 'Ofen aus. Brot um elf. Brötchen um zwölf.',
  },
  secretive: {
    en: 'Something is not in the oven this morning. Be at the door at eleven, and you will smell why.',
    de: 'Etwas ist heute früh nicht im Ofen. Seid um elf an der Tür, dann riecht ihr, warum.',
  },
  aggressive: {
    en: 'A two-euro part stops a whole oven, and its maker will not sell it. Enough of machines that nobody may mend. Bread at eleven.',
    de: 'Ein Teil für zwei Euro legt einen Ofen lahm, und der Hersteller verkauft es nicht. Schluss mit Maschinen, die niemand reparieren darf. Brot um elf.',
  },
  warm: {
    en: 'Good morning, you early ones. The oven is down and the bread comes at eleven. Come in anyway, the coffee is on and we kept you a seat.',
    de: 'Guten Morgen, ihr Frühen. Der Ofen steht, Brot gibt es um elf. Kommt trotzdem rein, der Kaffee läuft und ein Platz ist frei.',
  },
  'plain-spoken': {
    en: 'The oven is broken. Bread at eleven today, not at seven.',
    de: 'Der Ofen ist kaputt. Brot gibt es heute um elf, nicht um sieben.',
  },
  expert: {
    en: 'The thermostat went at five, so the oven stops at 140 degrees. A crust needs 230. The part is here by nine, the bread by eleven.',
    de: 'Um fünf ist der Thermostat ausgefallen, der Ofen bleibt bei 140 Grad stehen. Kruste braucht 230. Um neun ist das Teil da, um elf das Brot.',
  },
  playful: {
    en: 'What do an oven, a fuse and a tired baker have in common? You have until eleven to guess. Then there is bread.',
    de: 'Was haben ein Ofen, eine Sicherung und ein müder Bäcker gemeinsam? Ratet bis elf. Dann gibt es Brot.',
  },
  dry: {
    en: 'The oven has retired. We were not told. Bread at eleven.',
    de: 'Der Ofen ist in Rente gegangen. Uns hat er nichts gesagt. Brot um elf.',
  },
  bold: {
    en: 'We could sell you yesterday’s bread. We will not. Wait until eleven, and you get the good one.',
    de: 'Wir könnten euch das Brot von gestern verkaufen. Tun wir nicht. Wartet bis elf, dann bekommt ihr das gute.',
  },
  humble: {
    en: 'We should have had the oven looked at in spring. That was our mistake. There is bread at eleven, thanks to Ines, who got up at four for the dough.',
    de: 'Wir hätten den Ofen im Frühjahr nachsehen lassen sollen. Das war unser Fehler. Brot gibt es um elf, dank Ines, die um vier für den Teig aufgestanden ist.',
  },
  calm: {
    en: 'The oven needs a morning off. The dough can wait, and so can we. Bread at eleven.',
    de: 'Der Ofen braucht einen freien Vormittag. Der Teig kann warten, wir auch. Brot um elf.',
  },
  curious: {
    en: 'The oven stopped at five, and we do not know why. Has yours ever done that? Bread at eleven, whatever we find.',
    de: 'Der Ofen ging um fünf aus, und wir wissen nicht, warum. Hat eurer das auch schon gemacht? Brot um elf, was immer wir finden.',
  },
  caring: {
    en: 'If you count on us for breakfast: the oven is down until eleven. Tell us if you cannot come later, and we bring you a loaf.',
    de: 'Falls ihr zum Frühstück mit uns rechnet: Der Ofen steht bis elf. Wer später nicht kann, sagt Bescheid, wir bringen euch ein Brot.',
  },
  rebellious: {
    en: 'Who says that bread has to come at seven? The oven says eleven today. We are on the oven’s side.',
    de: 'Wer sagt, dass Brot um sieben kommen muss? Der Ofen sagt heute elf. Wir halten zum Ofen.',
  },
  elegant: {
    en: 'No oven, no bread. At eleven, both.',
    de: 'Kein Ofen, kein Brot. Um elf beides.',
  },
  precise: {
    en: 'Oven down since 5:10. From 11:00 there are 120 loaves, not 200. Side door, Mill Street.',
    de: 'Ofen aus seit 5.10 Uhr. Ab 11 Uhr gibt es 120 Laibe, nicht 200. Seitentür, Mühlstraße.',
  },
  optimistic: {
    en: 'The oven is down, so the dough gets four more hours of rest. That is good for the crumb: you may like this loaf better. From eleven.',
    de: 'Der Ofen steht, also ruht der Teig vier Stunden länger. Das tut der Krume gut: Vielleicht schmeckt euch dieses Brot sogar besser. Ab elf.',
  },
  'down-to-earth': {
    en: 'The hinge of the oven door broke, and there is flour all over the floor. Karl lies in it with a spanner. Bread at eleven.',
    de: 'Das Scharnier der Ofentür ist durch, und überall liegt Mehl. Karl liegt darin, mit dem Schraubenschlüssel. Brot um elf.',
  },
};

/**
 * @param wanted tags of the languages that somebody reads, dearest first: `de-AT`, `en`
 * @returns the first one in which there are samples
 */
export function sampleLanguage(wanted: readonly string[]): SampleLanguage {
  const here: readonly (string | undefined)[] = SAMPLE_LANGUAGES;
  return wanted.map((tag) => tag.split('-')[0]).find((lang): lang is SampleLanguage => here.includes(lang)) ?? 'en';
}
