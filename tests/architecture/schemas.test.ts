/** The JSON schemas and the page about the voice file say what the code reads. */

import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../scripts/schemas/files';
import { parseVoiceFile } from '../../src/storage/schema/voice';
import { read, readJson } from './tree';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
}

const files = schemaFiles();
const page = read('docs/voice-file.md');

test.each(Object.keys(files))('%s is up to date: npm run schemas', (path) => {
  expect(readJson(path)).toEqual(files[path]);
});

describe('docs/voice-file.md', () => {
  const schema = files['docs/voice-file.schema.json'] as Schema;

  test('names every key and every trait', () => {
    const names = [...namesIn(schema), ...(schema.properties?.character?.properties?.traits?.items?.enum ?? [])];
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('has an example that is read whole', () => {
    const [, example = ''] = page.match(/```json\n([^`]+)```/) ?? [];
    const json = JSON.parse(example);
    expect(parseVoiceFile(json)).toEqual({ voice: json, problems: [] });
  });
});

function namesIn({ properties = {}, items }: Schema): string[] {
  return [...Object.entries(properties).flatMap(([name, inner]) => [name, ...namesIn(inner)]), ...(items ? namesIn(items) : [])];
}
