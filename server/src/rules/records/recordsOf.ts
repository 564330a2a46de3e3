import type { RecordProblem } from '../../chronology/chronology.js';
import type { Remedy } from '../../chronology/remedy.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { CaseFile } from '../caseFile.js';
import { isSetAside, type SetAside } from '../exceptions.js';
import type { Judgement } from '../judgement.js';
import type { Rule } from '../pack.js';
import { parameterProblems } from '../parameterProblems.js';
import { afterAsAt } from './afterAsAt.js';
import { assertedOnly } from './assertedOnly.js';
import { noSource } from './noSource.js';
import { outOfOrder } from './outOfOrder.js';
import { staleExceptions } from './staleExceptions.js';
import { undatedSteps } from '../undatedSteps.js';

export interface RecordInput {
  readonly file: CaseFile;
  readonly rules: readonly Rule[];
  readonly judgements: readonly Judgement[];
  readonly aside: SetAside;
}

/** Everything that is to be said of the record itself, but for what the file sets aside. */
export function* recordsOf({ file, rules, judgements, aside }: RecordInput): Steps<readonly RecordProblem[]> {
  const { chronology } = file;
  const late = yield* afterAsAt(chronology);
  const lateAt = new Set(late.map(({ place }) => place.chunk));
  const read = chronology.problems.filter((problem) => !isThatContradiction(problem, lateAt));
  const found = [
    ...read,
    ...late,
    ...parameterProblems(chronology, file.packs),
    ...(yield* undatedSteps(file, rules)),
    ...(yield* outOfOrder(chronology)),
    ...noSource(chronology),
    ...(yield* assertedOnly(chronology, judgements)),
  ];
  yield;
  const left = yield* flatMapInSteps(found, (problem) => (isSetAside(problem, aside) ? [] : [problem]));
  const entries = new Set(chronology.events.map(({ chunk }) => chunk));
  const stale = yield* staleExceptions(chronology, rules, judgements, found);
  return [...left, ...stale].map((problem) => withSetAside(problem, entries));
}

/** Where nothing else can be done without the writer, the finding is set aside with a reason; and always where it asks for judgement. */
function withSetAside(problem: RecordProblem, entries: ReadonlySet<number>): RecordProblem {
  const { rule, place, remedies } = problem;
  if (!entries.has(place.chunk) || (remedies.length > 0 && !ASKS_FOR_JUDGEMENT.has(rule))) return problem;
  const aside: Remedy = { kind: 'set aside', title: `Set ${rule} aside, with a reason`, chunk: place.chunk, rule };
  return { ...problem, remedies: [...remedies, aside] };
}

const ASKS_FOR_JUDGEMENT: ReadonlySet<string> = new Set([
  'case/asserted-only',
  'case/contradiction',
  'case/no-source',
  'case/order',
  'case/undated-step',
]);

/** The day on which the case is judged, and a later date, contradict each other: that is said once. */
function isThatContradiction(problem: RecordProblem, lateAt: ReadonlySet<number>): boolean {
  return problem.rule === 'case/contradiction' && problem.related.length === 0 && lateAt.has(problem.place.chunk);
}
