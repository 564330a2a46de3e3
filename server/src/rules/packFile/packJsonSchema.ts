import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from './packSchema.js';
import { citationSchema, examplesSchema, limitSchema, selectorsSchema } from './ruleSchema.js';

/** The published schema of pack files, as JSON text, for editors that check YAML. Run when the packs are built, never by the server. */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-07',
    definitions: { steps: selectorsSchema, limit: limitSchema, citation: citationSchema, examples: examplesSchema },
  });
  return `${JSON.stringify({ title: 'A rule pack for case chronologies', ...schema }, undefined, 2)}\n`;
}
