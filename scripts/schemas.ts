/** `npm run schemas`: writes the JSON schemas out of the schemas that storage reads by. */

import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schemas/files';

for (const [path, schema] of Object.entries(schemaFiles())) {
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(path);
}
