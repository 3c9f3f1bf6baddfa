import { language } from '../ui/words';

/** @returns `312 byte`, `4.2 kB`, as people of the user's language write it */
export function sizeInWords(bytes: number): string {
  const isLarge = bytes >= 1000;
  const unit = isLarge ? 'kilobyte' : 'byte';
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(isLarge ? bytes / 1000 : bytes);
}
