import { fieldNames } from '../syntax/fieldKey.js';
import type { FieldNode } from '../syntax/nodes.js';
import { foldText } from './foldText.js';

/** Something still to be filled in, in square brackets. */
export function isGap(text: string): boolean {
  return /^\[[^\]]*\]$/u.test(text.trim());
}

const NONE: readonly string[] = [];

/** The values of a field, by its key in lower case. */
export function fieldValues(fields: readonly FieldNode[], key: string): readonly string[] {
  let found: string[] | undefined;
  for (const field of fields) if (keyOf(field) === key) (found ??= []).push(field.value.text);
  return found ?? NONE;
}

/** A field's key for comparing. Nearly every one is a name of the language, written as it is compared. */
export function keyOf({ key }: FieldNode): string {
  return fieldNames.has(key.text) ? key.text : foldText(key.text);
}
