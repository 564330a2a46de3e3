import { vocabularyOf } from '../../rules/vocabularyOf.js';
import { fieldKey, fieldNames } from '../../syntax/fieldKey.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { fieldsOfStep } from './fieldsOfStep.js';
import { sourceChoices } from './sourceChoices.js';

/** Those that may stand more than once below one entry. */
const repeatable = new Set(['source', 'account', 'except']);
const usual = ['source', 'status', 'because', 'attended by', 'until', 'due', 'fulfils', 'account', 'except'];

/**
 * Fields that the entry in hand does not have yet: first those that its step is judged by, with the outcomes that it can have, then the
 * usual ones.
 */
export function fieldChoices(context: WritingContext, typed: string): readonly Choice[] {
  const { snapshot, event } = context;
  const there = new Set(event?.fields.map(({ key }) => fieldKey(key.text)));
  const step = event?.step && event.kind === 'entry' ? fieldsOfStep(snapshot.packs, event.step) : [];
  const fit = new Set(step.map(({ key }) => key));
  const begins = [...above(context), ...usual];
  const rest = [...fieldNames, ...vocabularyOf(snapshot.packs).fields].filter((key) => !fit.has(key) && !begins.includes(key));
  const keys = [...new Set([...fit, ...begins, ...(typed === '' ? [] : rest)])].filter((key) => repeatable.has(key) || !there.has(key));
  return keys.flatMap((key) => withValues(context, key, step.find((one) => one.key === key)?.values ?? []));
}

/** The keys that the last entry with the same step has, in its order. */
function above({ above: events, event }: WritingContext): readonly string[] {
  const like = events.findLast(({ step, fields }) => fields.length > 0 && step !== undefined && step.name === event?.step?.name);
  return (
    (like ?? events.findLast(({ fields }) => fields.length > 0))?.fields
      .map(({ key }) => fieldKey(key.text))
      .filter((key) => fieldNames.has(key)) ?? []
  );
}

/** A field with each of the values that it can have is one choice less to make. */
function withValues(context: WritingContext, key: string, values: readonly string[]): readonly Choice[] {
  const field: Choice = { kind: 'field', text: `${key}: ` };
  if (key === 'outcome') return [...values.map((value): Choice => ({ kind: 'outcome', text: `${key}: ${value}` })), field];
  if (key === 'source')
    return [
      ...sourceChoices(context)
        .slice(0, 2)
        .map((choice): Choice => ({ ...choice, text: `source: ${choice.text}` })),
      field,
    ];
  return [field];
}
