import { language } from './words';

/** @param day YYYY-MM-DD @returns it as people write it: `November 29, 2026` */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** @returns `a, b, and c` */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}
