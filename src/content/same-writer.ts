/**
 * One person under two names: a network may call a writer "Ann" above a post and "Ann Baker" below one.
 * @param shown the name in the page now
 * @param known names of accounts that are known, in any case of letters
 * @returns the one of them that is meant; `shown` if that is known itself, or it is not clear which
 */
export function sameWriter(shown: string, known: readonly string[]): string {
  const isSame = (name: string) => name.toLowerCase() === shown.toLowerCase();
  if (known.some(isSame)) return shown;
  const alike = [...new Set(known.map((name) => name.toLowerCase()))].filter((name) => isOneMore(name, shown) || isOneMore(shown, name));
  return alike[0] && alike.length === 1 ? alike[0] : shown;
}

/** With two words more it may be a Page that bears the name of its owner: "Ann Baker Photography". */
function isOneMore(whole: string, first: string): boolean {
  const [name = '', ...more] = whole.trim().toLowerCase().split(/\s+/);
  return more.length === 1 && name === first.trim().toLowerCase();
}
