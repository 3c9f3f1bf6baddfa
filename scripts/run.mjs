#!/usr/bin/env node
// Runs a TypeScript script of this folder: `node scripts/run.mjs NAME [arguments …]`.
import { existsSync } from 'node:fs';
import { bundle } from './bundle.mjs';

const [name = ''] = process.argv.splice(2, 1);
if (!/^[a-z-]+$/.test(name) || !existsSync(new URL(`${name}.ts`, import.meta.url))) {
  console.error('usage: node scripts/run.mjs NAME [arguments …]   (scripts/NAME.ts)');
  process.exit(2);
}
await import(await bundle(`scripts/${name}.ts`));
