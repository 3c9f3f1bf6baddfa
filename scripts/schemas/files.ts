/** JSON schemas for people and programs that write files for Sidewalk, made of the schemas that read them. */

import { toJSONSchema } from 'zod/mini';
import { platforms } from '../../src/platforms';
import { policy } from '../../src/storage/schema/policy';
import { voice } from '../../src/storage/schema/voice';

type Schema = Record<string, unknown>;

/** @returns by path, what stands in each file */
export function schemaFiles(): Record<string, Schema> {
  return { 'docs/voice-file.schema.json': voiceFile(), 'public/managed-schema.json': managed() };
}

/** Keys that are not known are kept and reported, so the schema does not forbid them. */
function voiceFile(): Schema {
  return { title: 'Sidewalk voice file', ...mapped(toJSONSchema(voice) as Schema, ({ additionalProperties: _, ...schema }) => schema) };
}

/**
 * Chrome's own kind of schema knows few keywords, and drops what does not fit without a word to us. So it is told the types alone:
 * what is wrong within them is for our own reading to say.
 */
function managed(): Schema {
  const { properties } = mapped(toJSONSchema(policy) as Schema, typesAlone) as { properties: Record<string, Schema> };
  const sites = { type: 'object', properties: Object.fromEntries(platforms.map(({ id }) => [id, { type: 'string' }])) };
  return { type: 'object', properties: { ...properties, sites } };
}

function typesAlone({ type, properties, items, enum: values }: Schema): Schema {
  return {
    type: Array.isArray(values) && values.every(Number.isInteger) ? 'integer' : type,
    ...(properties !== undefined && { properties }),
    ...(items !== undefined && { items }),
  };
}

/** @returns the schema with every schema within it changed, the innermost first */
function mapped(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
  const inner = properties && Object.entries(properties).map(([name, each]) => [name, mapped(each, change)]);
  return change({ ...schema, ...(inner && { properties: Object.fromEntries(inner) }), ...(items && { items: mapped(items, change) }) });
}
