import type { FieldNode } from '../syntax/nodes.js';
import type { RecordProblem } from './chronology.js';
import { foldText } from './foldText.js';
import { nearest } from './nearest.js';
import { isStatus, statusNames, type EventDraft } from './readEvent.js';

/** Fields below an entry whose name or value is not one that the checks know, and near one that is. */
export function reportFields(draft: EventDraft, keys: readonly string[]): readonly RecordProblem[] {
  return draft.fields.flatMap((field) => {
    const key = foldText(field.key.text);
    if (key === 'status') return unknownStatus(draft, field);
    if (key === 'outcome') return unknownOutcome(draft, field);
    return keys.includes(key) ? [] : unknownKey(draft, field, keys);
  });
}

/** A key that is near none is the writer's own. */
function unknownKey({ chunk }: EventDraft, { key }: FieldNode, keys: readonly string[]): readonly RecordProblem[] {
  const near = key.text.length < SHORTEST ? [] : nearest(key.text, keys, 2);
  if (near.length === 0) return [];
  const place = { chunk, span: key.span };
  return [
    {
      rule: 'case/not-read',
      message: `"${key.text}" is not a field that any check reads. Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`,
      place,
      related: [],
      remedies: near.map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text })),
    },
  ];
}

const SHORTEST = 4;

/** Each unknown word by itself, so that the others stay. */
function unknownStatus({ chunk }: EventDraft, field: FieldNode): readonly RecordProblem[] {
  return partsOf(field).flatMap(({ text, start }): readonly RecordProblem[] => {
    if (isStatus(text)) return [];
    const place = { chunk, span: { start, end: start + text.length } };
    const near = nearest(text, statusNames, 1);
    return [
      {
        rule: 'case/not-read',
        message: `"${text}" is not a status. Write one of: ${statusNames.join(', ')}.`,
        place,
        related: [],
        remedies: (near.length > 0 ? near : statusNames).map((name) => ({
          kind: 'replace text',
          title: `Change to "${name}"`,
          place,
          text: name,
        })),
      },
    ];
  });
}

/** Only a slip in an outcome that the step knows: any other words are an outcome that no check asks about. */
function unknownOutcome({ chunk, step, outcomes }: EventDraft, field: FieldNode): readonly RecordProblem[] {
  if (step === undefined || outcomes.every(({ name }) => name !== undefined)) return [];
  const known = step.outcomes.flatMap(({ name, aliases }) => [name, ...aliases]);
  return partsOf(field).flatMap(({ text, start }): readonly RecordProblem[] => {
    if (outcomes.every((outcome) => outcome.name !== undefined || outcome.text !== text)) return [];
    const near = nearest(text, known, 2);
    if (near.length === 0) return [];
    const place = { chunk, span: { start, end: start + text.length } };
    return [
      {
        rule: 'case/not-read',
        message: `"${text}" is not an outcome that the checks of "${step.name}" know. Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`,
        place,
        related: [],
        remedies: near.map((name) => ({ kind: 'replace text', title: `Change to "${name}"`, place, text: name })),
      },
    ];
  });
}

function partsOf({ value }: FieldNode): readonly { readonly text: string; readonly start: number }[] {
  return [...value.text.matchAll(/[^\s,][^,]*/gu)].map((found) => ({ text: found[0].trimEnd(), start: value.span.start + found.index }));
}
