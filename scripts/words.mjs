#!/usr/bin/env node
// Merges messages into a locale: `node scripts/words.mjs [LANG=en] < {"key": "text", "gone_key": null, …}`.
// Keys stay sorted, so that two people who add words do not collide. `null` takes a key away.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const lang = process.argv[2] ?? 'en';
const file = new URL(`../public/_locales/${lang}/messages.json`, import.meta.url);
const added = JSON.parse(readFileSync(0, 'utf8'));
const messages = JSON.parse(readFileSync(file, 'utf8'));

for (const [key, text] of Object.entries(added)) {
  if (!/^[a-z][a-z0-9_]*$/.test(key)) throw new Error(`"${key}" is no message key: lower case, digits and _ only`);
  if (text === null) delete messages[key];
  else messages[key] = { message: text };
}
const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(`${file.pathname}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
renameSync(`${file.pathname}.new`, file);
