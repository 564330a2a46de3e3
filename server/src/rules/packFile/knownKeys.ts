import { editionSchema, notCheckedSchema, packSchema, parameterSchema, setCitationSchema, setSchema, stepSchema } from './packSchema.js';
import type { Path } from './packError.js';
import { betweenSchema, caseSchema, checkSchemas, citationSchema, editionsOfSchema, examplesSchema } from './ruleSchema.js';

type CheckKind = keyof typeof checkSchemas;

export const checkKinds: readonly string[] = Object.keys(checkSchemas);

/** The keys that may stand at a path of a pack file. `check` is that of the rule which the path runs through. */
export function knownKeys(path: Path, check: string | undefined): readonly string[] {
  const [top, , key] = path;
  if (top === undefined) return Object.keys(packSchema.entries);
  if (top === 'steps') return Object.keys(stepSchema.entries);
  if (top === 'parameters') return Object.keys(parameterSchema.entries);
  if (top === 'set') return Object.keys(key === 'citation' ? setCitationSchema.entries : setSchema.entries);
  if (top === 'editions') return Object.keys(editionSchema.entries);
  if (top === 'not checked') return Object.keys(notCheckedSchema.entries);
  if (key === 'citations') return Object.keys(citationSchema.entries);
  if (key === 'editions') return Object.keys(editionsOfSchema.entries);
  if (key === 'examples') return Object.keys(examplesSchema.entries);
  if (key === 'cases') return Object.keys(caseSchema.entries);
  if (key === 'between') return Object.keys(betweenSchema.entries);
  return isCheckKind(check) ? Object.keys(checkSchemas[check].entries) : [];
}

/** The checks that have this key. */
export function checksWith(key: string): readonly string[] {
  return Object.entries(checkSchemas).flatMap(([kind, schema]) => (Object.keys(schema.entries).includes(key) ? [kind] : []));
}

function isCheckKind(kind: string | undefined): kind is CheckKind {
  return kind !== undefined && Object.hasOwn(checkSchemas, kind);
}
