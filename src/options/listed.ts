/** @returns a list of short lines as one writes it in a single field */
export const asText = (items: readonly string[] | undefined): string => (items ?? []).join(', ');

/** @returns what somebody meant by it: a comma, a semicolon or a new line parts, and nothing counts twice */
export function asList(text: string): string[] {
  const items = text.split(/[,;\n]/).map((item) => item.trim());
  return [...new Set(items)].filter(Boolean);
}
