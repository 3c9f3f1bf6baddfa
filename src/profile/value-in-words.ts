import { isTrait } from '../engine/voice/voice';
import { platforms } from '../platforms';
import { dayInWords, listInWords } from '../ui/in-words';
import { named, words } from '../ui/words';
import { traitName } from './trait-name';

type Entry = Record<string, unknown>;

/**
 * @param value what stands in a field of the voice
 * @param key the last of the field's name: `traits`, `neverSay`
 * @returns it in one line, as one would read it out
 */
export function valueInWords(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => valueInWords(item, key));
    // Where an entry has parts of its own, "and" would join the last of one to the first of the next.
    return value.some((item) => typeof item === 'object') ? items.join('; ') : listInWords(items);
  }
  if (typeof value === 'object' && value !== null) return entryInWords(value as Entry, key);
  if (typeof value !== 'string') return key === 'horizonYears' ? words('options_years', { count: Number(value) }) : String(value);
  if (key === 'traits' && isTrait(value)) return traitName(value);
  if (key === 'platform') return platforms.find(({ id }) => id === value)?.name ?? value;
  if (key === 'mode') return named('speaks_', value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? dayInWords(value) : value;
}

/** As one reads an entry, what it is about first; files have its parts in any order, the browser's storage by their letters. */
const ORDER = ['term', 'instead', 'why', 'platform', 'handle', 'mode', 'purpose', 'topics', 'name', 'mayTalkAbout', 'values'];

/** Part by part, or trait by trait. */
function entryInWords(entry: Entry, key: string): string {
  const placeOf = (part: string) => (ORDER.includes(part) ? ORDER.indexOf(part) : ORDER.length);
  const inOrder = Object.entries(entry).sort(([a], [b]) => placeOf(a) - placeOf(b));
  const parts = inOrder.map(([part, value]) => {
    if (!isTrait(part)) return valueInWords(value, part);
    const says = key === 'intensity' ? words(`options_intensity_${String(value)}`) : String(value);
    return words('profile_of_trait', { trait: traitName(part), says });
  });
  return parts.join(' · ');
}
