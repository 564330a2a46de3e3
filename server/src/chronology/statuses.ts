import { fitted } from '../syntax/fitted.js';
import type { FieldNode } from '../syntax/nodes.js';
import type { Status } from './chronology.js';
import { fieldValues } from './fieldValues.js';
import { foldText } from './foldText.js';
import { splitNames } from './readPeople.js';

const STATUSES: readonly Status[] = ['not done', 'no evidence', 'asserted', 'disputed', 'planned', 'cancelled', 'done'];

/** What `status:` says; with nothing that the language knows, it was done. */
export function readStatuses(fields: readonly FieldNode[]): readonly Status[] {
  const written = fieldValues(fields, 'status').flatMap((value) => splitNames(value).map(foldText));
  const known = STATUSES.filter((status) => written.includes(status));
  return known.length === 0 ? DONE : fitted(known);
}

const DONE: readonly Status[] = ['done'];

/** Something stands under `status:` that the language does not know. */
export function hasUnknownStatus(fields: readonly FieldNode[]): boolean {
  return fieldValues(fields, 'status').some((value) => splitNames(value).some((one) => !isStatus(one)));
}

/** Whether a `status:` value is one that the language knows. */
export function isStatus(text: string): boolean {
  return STATUSES.some((status) => status === foldText(text));
}

export const statusNames: readonly string[] = STATUSES;
