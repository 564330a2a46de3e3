import type { FieldNode } from '../syntax/nodes.js';
import type { RecordProblem } from './chronology.js';
import { nearest } from './nearest.js';
import { isGap, keyOf } from './fieldValues.js';
import { isStatus, statusNames } from './statuses.js';
import { type EventDraft } from './readEvent.js';
import type { StepKind } from './vocabulary.js';

/** Fields below an entry whose name or value is not one that the checks know, and near one that is. */
export function reportFields(draft: EventDraft, keys: readonly string[]): readonly RecordProblem[] {
  return draft.fields.flatMap((field) => {
    const key = keyOf(field);
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

/** A check asks what the step decided: none of what is written is anything that it knows, or there is a slip in some of it. */
function unknownOutcome(draft: EventDraft, field: FieldNode): readonly RecordProblem[] {
  const { chunk, step, outcomes, happened } = draft;
  if (step === undefined || step.outcomes.length === 0 || field.value.text === '' || isGap(field.value.text)) return [];
  if (outcomes.some(({ name }) => name !== undefined)) return misspeltOutcomes(draft, field, step);
  if (!happened) return [];
  const names = step.outcomes.map(({ name }) => name);
  const near = nearest(field.value.text, outcomeWords(step));
  const place = { chunk, span: field.value.span };
  return [
    {
      rule: 'case/not-read',
      message: `This is no outcome that the checks know. If it was one of ${names.map((name) => `"${name}"`).join(', ')}, write that; otherwise leave it as it is.`,
      place,
      related: [],
      remedies: (near.length > 0 ? near : names.slice(0, MOST_OFFERED)).map((text) => ({
        kind: 'replace text',
        title: `Change to "${text}"`,
        place,
        text,
      })),
    },
  ];
}

const MOST_OFFERED = 5;

/** Beside an outcome that is known, other words are an outcome that no check asks about; but not with a slip of the pen in them. */
function misspeltOutcomes({ chunk, outcomes }: EventDraft, field: FieldNode, step: StepKind): readonly RecordProblem[] {
  if (outcomes.every(({ name }) => name !== undefined)) return [];
  return partsOf(field).flatMap(({ text, start }): readonly RecordProblem[] => {
    if (outcomes.every((outcome) => outcome.name !== undefined || outcome.text !== text)) return [];
    const near = nearest(text, outcomeWords(step), 2);
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

function outcomeWords({ outcomes }: StepKind): readonly string[] {
  return outcomes.flatMap(({ name, aliases }) => [name, ...aliases]);
}

function partsOf({ value }: FieldNode): readonly { readonly text: string; readonly start: number }[] {
  return [...value.text.matchAll(/[^\s,][^,]*/gu)].map((found) => ({ text: found[0].trimEnd(), start: value.span.start + found.index }));
}
