#!/usr/bin/env node
// The engine at a terminal; src/cli.ts says how it is used. Only its answers go to stdout.
import { bundle } from './bundle.mjs';

await import(await bundle('src/cli.ts'));
