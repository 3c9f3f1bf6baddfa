/** The JSON schemas and the pages about the voice file and the policy say what the code reads. */

import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { schemaFiles } from '../../scripts/schemas/files';
import { platforms } from '../../src/platforms';
import { policyIn } from '../../src/storage/policy';
import { parseVoiceFile } from '../../src/storage/schema/voice';
import { read, readJson } from './tree';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: string[];
}

const FIREFOX_ID = manifest.browser_specific_settings.gecko.id;
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

describe('docs/policy.md', () => {
  const examples = [...read('docs/policy.md').matchAll(/```json\n([^`]+)```/g)].map(([, example = '']) => JSON.parse(example));

  test('has examples, for Chrome and Firefox, that are read whole', () => {
    const [chrome, policies, native] = examples;
    const said = [chrome['3rdparty'].extensions.EXTENSION_ID, policies.policies['3rdparty'].Extensions[FIREFOX_ID], native.data];
    for (const each of said) expect(policyIn(each)).toEqual({ ...each, problems: [] });
    expect(native.name).toBe(FIREFOX_ID);
  });

  test('names no key that the browser would not hand over', () => {
    const known = files['public/managed-schema.json'] as Schema;
    expect(Object.keys(known.properties ?? {}).sort()).toEqual(['messages', 'sites', 'voice']);
    expect(Object.keys(known.properties?.sites?.properties ?? {})).toEqual(platforms.map(({ id }) => id));
  });
});

function namesIn({ properties = {}, items }: Schema): string[] {
  return [...Object.entries(properties).flatMap(([name, inner]) => [name, ...namesIn(inner)]), ...(items ? namesIn(items) : [])];
}
