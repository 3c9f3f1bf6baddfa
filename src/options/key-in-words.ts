import { words } from '../ui/words';

/** @returns the key with the names that stand on keyboards here: `Alt+Shift+K` is `Alt+Umschalt+K` in German */
export function keyInWords(key: string): string {
  const named: Record<string, string> = { Ctrl: words('options_key_ctrl'), Shift: words('options_key_shift') };
  return key
    .split('+')
    .map((part) => named[part] ?? part)
    .join('+');
}
