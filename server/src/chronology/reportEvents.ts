import type { CaseEvent, Person, RecordProblem } from './chronology.js';
import { foldText } from './foldText.js';
import type { StepFinder } from './findStep.js';
import { nearest } from './nearest.js';
import { isGap, isStatus, saysNot, statusNames, type EventDraft } from './readEvent.js';
import { saysUndone } from './unreadWords.js';
import type { Vocabulary } from './vocabulary.js';

export interface EventReportInput {
  readonly drafts: readonly EventDraft[];
  readonly events: readonly CaseEvent[];
  readonly people: readonly Person[];
  readonly vocabulary: Vocabulary;
  readonly findStep: StepFinder;
}

/** What single entries say that is not understood: steps, words left over, people, statuses, notes that were perhaps meant as steps. */
export function reportEvents(input: EventReportInput): readonly RecordProblem[] {
  const names = input.vocabulary.steps.flatMap(({ name, aliases }) => [name, ...aliases]);
  return input.drafts.flatMap((draft) => [
    ...unknownStep(draft, names, input),
    ...leftOver(draft),
    ...looksLikeStep(draft, input.findStep),
    ...unknownPeople(draft, input.people),
    ...unknownStatus(draft),
    ...unknownOutcome(draft),
  ]);
}

function unknownStep(draft: EventDraft, names: readonly string[], input: EventReportInput): readonly RecordProblem[] {
  if (draft.kind === 'note' || draft.step) return [];
  const place = { chunk: draft.chunk, span: draft.wordsSpan };
  if (draft.words === '') {
    const message = 'This entry has a date and no step. Write after the colon what happened, such as "referral about C".';
    return [{ rule: 'case/unknown-step', message, place: { chunk: draft.chunk, span: draft.date.span }, related: [], remedies: [] }];
  }
  const turned = personFirst(draft, input);
  if (turned) return [turned];
  // A step without its "not" would be the opposite of what is written.
  const near = saysNot(draft.words) || saysUndone(draft.words) ? [] : nearest(draft.words, names);
  const hint =
    near.length > 0
      ? `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`
      : 'Use a step that the checks know, or make it a note.';
  return [
    {
      rule: 'case/unknown-step',
      message: `"${draft.words}" is not a step that any check knows, so no check looks at this entry. ${hint}`,
      place,
      related: [],
      remedies: [...near.map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text }) as const), ...makeNote(draft)],
    },
  ];
}

/** "Ms D asked for stage 2": the step has to come first. Who did what to whom is not guessed, but in a complaint. */
function personFirst(draft: EventDraft, { people, findStep }: EventReportInput): RecordProblem | undefined {
  const person = people.find(({ name }) => draft.words.startsWith(`${name} `));
  if (person === undefined) return undefined;
  const rest = draft.words.slice(person.name.length).trim();
  const found = findStep(rest);
  const place = { chunk: draft.chunk, span: draft.wordsSpan };
  const shared = { rule: 'case/unknown-step', place, related: [] } as const;
  const start = `This entry begins with a person, so no check looks at it. Begin with what happened`;
  if (found?.step.family !== 'complaint' || found.span.end !== rest.length)
    return {
      ...shared,
      message: `${start} and name the person after it, as in "interview with ${person.name}".`,
      remedies: makeNote(draft),
    };
  const text = `${rest} by ${person.name}`;
  const remedy = { kind: 'replace text', title: `Change to "${text}"`, place, text } as const;
  return { ...shared, message: `${start}: "${text}".`, remedies: [remedy, ...makeNote(draft)] };
}

/** A check asks what the step decided, and none of what is written is anything that it knows. */
function unknownOutcome({ step, outcomes, fields, chunk, happened }: EventDraft): readonly RecordProblem[] {
  if (!happened || step === undefined || step.outcomes.length === 0 || outcomes.some(({ name }) => name !== undefined)) return [];
  const known = step.outcomes.map(({ name }) => `"${name}"`);
  return fields
    .filter(({ key, value }) => foldText(key.text) === 'outcome' && value.text !== '' && !isGap(value.text))
    .map(({ value }): RecordProblem => {
      const names = step.outcomes.flatMap(({ name, aliases }) => [name, ...aliases]);
      const place = { chunk, span: value.span };
      return {
        rule: 'case/not-read',
        message: `This is no outcome that the checks know. If it was one of ${known.join(', ')}, write that; otherwise leave it as it is.`,
        place,
        related: [],
        remedies: nearest(value.text, names).map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text })),
      };
    });
}

/** From `DATE: words` to `DATE - words`. */
function makeNote(draft: EventDraft): RecordProblem['remedies'] {
  const span = { start: draft.date.span.end, end: draft.wordsSpan.start };
  return [{ kind: 'replace text', title: 'Make it a note, which no check looks at', place: { chunk: draft.chunk, span }, text: ' - ' }];
}

function leftOver(draft: EventDraft): readonly RecordProblem[] {
  const unsettled = draft.leftOver.filter(({ text }) => draft.happened || !saysNot(text));
  return unsettled.map(({ text, start }) => {
    const place = { chunk: draft.chunk, span: { start, end: start + text.length } };
    const negative = saysNot(text);
    return {
      rule: 'case/not-read',
      message: `Not read: "${text}". So "${draft.words}" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.`,
      place,
      related: [],
      remedies: [
        negative
          ? ({ kind: 'add field', title: 'Record it as not done', chunk: draft.chunk, key: 'status', value: 'not done' } as const)
          : ({ kind: 'replace text', title: 'Put these words in brackets, as a remark', place, text: `(${text})` } as const),
      ],
    };
  });
}

function looksLikeStep(draft: EventDraft, findStep: StepFinder): readonly RecordProblem[] {
  if (draft.node.kind !== 'note' || draft.node.form === 'loose') return [];
  const found = findStep(draft.words);
  if (found === undefined || found.span.start > 4) return [];
  const span = { start: draft.date.span.end, end: draft.wordsSpan.start };
  return [
    {
      rule: 'case/looks-like-step',
      message: `This is a note, so no check looks at it, although it begins with the step "${found.step.name}". If it is that step, write a colon after the date.`,
      place: { chunk: draft.chunk, span: { start: draft.wordsSpan.start, end: draft.wordsSpan.start + found.span.end } },
      related: [],
      remedies: [
        { kind: 'replace text', title: `Make it an entry: "${found.step.name}"`, place: { chunk: draft.chunk, span }, text: ': ' },
      ],
    },
  ];
}

/** People are asked about only where the file declares some: letters as in decisions, or a title with a name. */
function unknownPeople(draft: EventDraft, people: readonly Person[]): readonly RecordProblem[] {
  if (people.length === 0) return [];
  return draft.clauses.flatMap(({ names }) =>
    names.flatMap(({ name, span, person }): readonly RecordProblem[] => {
      if (person !== undefined || !looksLikePerson(name)) return [];
      const place = { chunk: draft.chunk, span };
      const near = nearest(
        name,
        people.map((one) => one.name),
        2,
      ).filter((other) => foldText(other) !== foldText(name));
      const hint =
        near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Add a line for them there, so that the checks know who they are.';
      return [
        {
          rule: 'case/unknown-person',
          message: `${name} is not in the list under "people:". ${hint}`,
          place,
          related: [],
          remedies: [
            ...near.map((text) => ({ kind: 'replace text', title: `Change to ${text}`, place, text }) as const),
            { kind: 'declare person', title: `Add ${name} under "people:"`, name, role: '[role]' } as const,
          ],
        },
      ];
    }),
  );
}

function looksLikePerson(name: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|dr)\.? [A-Z]/iu.test(name)
    ? /^\S+ \S+$/u.test(name)
    : /^(?:[A-Z]|(?:Social Worker|Child|Officer) [A-Z])$/u.test(name);
}

function unknownStatus(draft: EventDraft): readonly RecordProblem[] {
  return draft.fields.flatMap((field): readonly RecordProblem[] => {
    if (foldText(field.key.text) !== 'status') return [];
    const unknown = field.value.text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !isStatus(word));
    if (unknown.length === 0) return [];
    const place = { chunk: draft.chunk, span: field.value.span };
    return [
      {
        rule: 'case/not-read',
        message: `"${unknown.join(', ')}" is not a status. Write one of: ${statusNames.join(', ')}.`,
        place,
        related: [],
        remedies: nearest(unknown[0] ?? '', statusNames, 1).map((text) => ({
          kind: 'replace text',
          title: `Change to "${text}"`,
          place,
          text,
        })),
      },
    ];
  });
}
