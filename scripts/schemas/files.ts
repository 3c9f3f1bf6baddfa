/** JSON schemas for people and programs that write files for Sidewalk, made of the schemas that read them. */

import { toJSONSchema } from 'zod/mini';
import { voice } from '../../src/storage/schema/voice';

type Schema = Record<string, unknown>;

/** @returns by path, what stands in each file */
export function schemaFiles(): Record<string, Schema> {
  return { 'docs/voice-file.schema.json': voiceFile() };
}

/** Keys that are not known are kept and reported, so the schema does not forbid them. */
function voiceFile(): Schema {
  return { title: 'Sidewalk voice file', ...(without(toJSONSchema(voice), ['additionalProperties']) as Schema) };
}

function without(schema: unknown, keywords: readonly string[]): unknown {
  if (Array.isArray(schema)) return schema.map((each) => without(each, keywords));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, without(value, keywords)]));
}
