import { language } from '../ui/words';

/** @returns `312 bytes`, `4.2 kB`, as people of the user's language write it */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return new Intl.NumberFormat(language(), { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes);
  return new Intl.NumberFormat(language(), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
}
