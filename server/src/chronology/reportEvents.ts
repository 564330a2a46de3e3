import { fieldNames } from '../syntax/fieldKey.js';
import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { CaseEvent, Person, RecordProblem } from './chronology.js';
import { foldText } from './foldText.js';
import type { StepFinder } from './findStep.js';
import { looksLikePerson } from './looksLikePerson.js';
import { nearest } from './nearest.js';
import type { EventDraft } from './readEvent.js';
import { leftOverRemedies } from './leftOverRemedies.js';
import { splitNames } from './readPeople.js';
import { reportFields } from './reportFields.js';
import { saysNot, saysUndone } from './unreadWords.js';
import { stepNames, type Vocabulary } from './vocabulary.js';

export interface EventReportInput {
  readonly drafts: readonly EventDraft[];
  readonly events: readonly CaseEvent[];
  readonly people: readonly Person[];
  readonly vocabulary: Vocabulary;
  readonly findStep: StepFinder;
}

/** What single entries say that is not understood: steps, words left over, people, statuses, notes that were perhaps meant as steps. */
export function reportEvents(input: EventReportInput): Steps<readonly RecordProblem[]> {
  const fieldKeys = [...fieldNames, ...input.vocabulary.fields];
  const labels = new Set(input.drafts.flatMap(({ label }) => label ?? []));
  return flatMapInSteps(input.drafts, (draft) => {
    const { step, others } = ownOf(draft, input, fieldKeys);
    const left = leftOver(draft, input.findStep, fieldKeys, labels);
    return step.length + left.length + others.length === 0 ? NONE : [...step, ...left, ...others];
  });
}

const NONE: readonly RecordProblem[] = [];

/** What an entry says whatever else is in the file but the people and the steps, with which it was read. */
interface Own {
  readonly step: readonly RecordProblem[];
  readonly others: readonly RecordProblem[];
}

/** A draft is the same for as long as nothing is that it was read from. */
const known = new WeakMap<EventDraft, Own>();

function ownOf(draft: EventDraft, input: EventReportInput, fieldKeys: readonly string[]): Own {
  const before = known.get(draft);
  if (before) return before;
  const step = unknownStep(draft, input);
  const others = [...looksLikeStep(draft, input.findStep), ...unknownPeople(draft, input.people), ...reportFields(draft, fieldKeys)];
  const own = step.length + others.length === 0 ? NOTHING : { step, others };
  known.set(draft, own);
  return own;
}

const NOTHING: Own = { step: NONE, others: NONE };

function unknownStep(draft: EventDraft, input: EventReportInput): readonly RecordProblem[] {
  if (draft.kind === 'note' || draft.step) return [];
  const place = { chunk: draft.chunk, span: draft.wordsSpan };
  if (draft.words === '') {
    const message = 'This entry has a date and no step. Write after the colon what happened, such as "referral about C".';
    const remedies = emptyEntry(draft);
    return [{ rule: 'case/unknown-step', message, place: { chunk: draft.chunk, span: draft.date.span }, related: [], remedies }];
  }
  const turned = personFirst(draft, input);
  if (turned) return [turned];
  const names = stepNames(input.vocabulary);
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

/** The words of the line below come up where there are some, or else it is a note to fill in, or nothing. */
function emptyEntry({ chunk, date, node, wordsSpan, label }: EventDraft): RecordProblem['remedies'] {
  const [below] = node.body;
  const lineBreak = below?.kind === 'narrative' && label === undefined ? { start: wordsSpan.start, end: below.text.span.start } : undefined;
  const toEnd = { start: date.span.end, end: wordsSpan.end };
  return [
    ...(lineBreak
      ? [
          {
            kind: 'replace text',
            title: 'Bring up the words of the line below',
            place: { chunk, span: lineBreak },
            text: ' ',
            reveals: true,
          } as const,
        ]
      : []),
    ...(label === undefined
      ? [{ kind: 'replace text', title: 'Make it a note to fill in', place: { chunk, span: toEnd }, text: ' - [what happened]' } as const]
      : []),
    ...(node.body.length === 0 ? [{ kind: 'remove line', title: 'Take this line out', place: { chunk, span: date.span } } as const] : []),
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

/** From `DATE: words` to `DATE - words`. */
function makeNote(draft: EventDraft): RecordProblem['remedies'] {
  const span = { start: draft.date.span.end, end: draft.wordsSpan.start };
  const note = {
    kind: 'replace text',
    title: 'Make it a note, which no check looks at',
    place: { chunk: draft.chunk, span },
    text: ' - ',
  } as const;
  // A note has no label: what refers to it would refer to nothing.
  return [draft.label === undefined ? note : { ...note, reveals: true }];
}

function leftOver(
  draft: EventDraft,
  findStep: StepFinder,
  fieldKeys: readonly string[],
  labels: ReadonlySet<string>,
): readonly RecordProblem[] {
  const unsettled = draft.leftOver.filter(({ text }) => draft.happened || !saysNot(text));
  return unsettled.map(({ text, start }) => ({
    rule: 'case/not-read',
    message: `Not read: "${text}". So "${draft.words}" is not taken as certainly done. If these words change what happened, write a "status:"; otherwise put them on an indented line below.`,
    place: { chunk: draft.chunk, span: { start, end: start + text.length } },
    related: [],
    remedies: leftOverRemedies(draft, { text, start }, findStep, fieldKeys, labels),
  }));
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
        {
          kind: 'replace text',
          title: `Make it an entry: "${found.step.name}"`,
          place: { chunk: draft.chunk, span },
          text: ': ',
          reveals: true,
        },
      ],
    },
  ];
}

/** Written into a clause, it is read as it stands: "C," is not. */
function isOneName(name: string): boolean {
  const [only, ...others] = splitNames(name);
  return only === name && others.length === 0;
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
      ).filter((other) => foldText(other) !== foldText(name) && isOneName(other));
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
