/** `npm run rules`: writes docs/rules.md out of the rules. */

import { readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from './rules/page';

const page = rulesPage((id) => readFileSync(`src/engine/rules/${id}.ts`, 'utf8'));
writeFileSync('docs/rules.md', page);
console.log(`docs/rules.md: ${page.split('\n').length} lines`);
