import type { Pack } from '../pack.js';
import { checkKind } from './checkKind.js';
import type { PackError, Report } from './packError.js';
import { packNames, type ReadFile } from './packNames.js';
import { packOf } from './packOf.js';
import { shapeOf } from './shapeOf.js';
import { readYaml } from './yamlText.js';

export interface PackText {
  /** As errors name it. */
  readonly name: string;
  readonly text: string;
}

export type PacksRead = { readonly packs: readonly Pack[] } | { readonly errors: readonly PackError[] };

/** Which packs come with the product, and which a case names beside itself. */
export type PackKind = 'built in' | 'local';

/**
 * Reads pack files together: a rule of one may use the steps, fields and parameters of another, or of the packs that stand
 * `beside` them.
 * @returns the packs in the order of the files; or every mistake found, by file and line, and then no pack at all.
 */
export function readPacks(texts: readonly PackText[], beside: readonly Pack[] = [], kind: PackKind = 'built in'): PacksRead {
  const errors: PackError[] = [];
  const files: ReadFile[] = [];
  for (const { name, text } of texts) {
    const yaml = readYaml(text, name);
    errors.push(...yaml.errors);
    if (yaml.errors.length > 0) continue;
    const { file, ruleNumbers, ruleIds, issues } = shapeOf(yaml.value);
    errors.push(...issues.map(({ path, message, at }) => yaml.errorAt(path, message, at)));
    if (file === undefined) continue;
    const report: Report = (path, message, at = 'value') => void errors.push(yaml.errorAt(path, message, at));
    files.push({ name, file, ruleNumbers, ruleIds, report });
  }
  // A file that cannot be read at all declares nothing, and each of its names would be missed by every other.
  if (files.length < texts.length) return { errors: sorted(errors, texts) };
  const names = packNames(files, beside);
  for (const file of files) checkKind(file, kind, beside, names);
  const packs = files.map((file) => packOf(file, names));
  return errors.length > 0 ? { errors: sorted(errors, texts) } : { packs };
}

function sorted(errors: readonly PackError[], texts: readonly PackText[]): readonly PackError[] {
  const places = new Map(texts.map(({ name }, i) => [name, i]));
  const place = (error: PackError): number => places.get(error.file) ?? 0;
  return errors.toSorted((a, b) => place(a) - place(b) || a.line - b.line || a.column - b.column);
}
