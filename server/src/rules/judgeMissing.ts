import type { CaseEvent } from '../chronology/chronology.js';
import { select } from './caseFile.js';
import type { ChecklistVerdict } from './finding.js';
import { threadName, type Group } from './groups.js';
import type { Judgement } from './judgement.js';
import type { Selector } from './pack.js';
import { recordStep, setAside } from './remedies.js';
import { citationOf, type RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { capitalised, citeWords, dayWords, reasonWords } from './wording.js';

/** A step that should be recorded and is not, or is recorded as not having happened. */
export interface MissingStep {
  readonly context: RuleContext;
  readonly group: Group;
  readonly steps: readonly Selector[];
  /** The step as it would be written: "interview with Mr B". */
  readonly step: string;
  /** The step as a sentence names it, where that is another: "child seen (C)". */
  readonly said?: string;
  /** The entry that makes it due, which the finding marks. */
  readonly at: CaseEvent;
  readonly after?: CaseEvent | undefined;
  readonly by?: CaseEvent | undefined;
  readonly person?: string | undefined;
  /** An entry of the step that names nobody, and so may have been it. */
  readonly unnamed?: CaseEvent;
  /** Why it may not have been due at all. */
  readonly unsure?: string | undefined;
  /** It may still come: what should follow has not happened. */
  readonly open?: boolean;
}

/** The kinds of absence, kept apart: not recorded, recorded as not done, looked for and not found. */
export function judgeMissing(input: MissingStep): Judgement {
  const { context, group, at, person, unnamed } = input;
  const { chronology } = context.file;
  const denied = unnamed ? undefined : deniedBy(input);
  const verdict = verdictOf(input, denied);
  const severity = severityOf(context.rule, verdict, { summary: chronology.header.coverage === 'summary' });
  const citation = citationOf(context, at);
  const thread = threadName(context.file, group.thread);
  const marked = denied ?? unnamed ?? at;
  const related = [at, ...(input.after ? [input.after] : []), ...(input.by ? [input.by] : [])].filter((event, i, all) => all.indexOf(event) === i);
  return {
    rule: context.rule,
    verdict,
    message: `${messageOf(input, verdict)}${severity === undefined ? '' : citeWords(citation)}${denied ? reasonWords(denied) : ''}`,
    place: { chunk: marked.chunk, span: marked.wordsSpan },
    trigger: at.id,
    ...(denied ? { answer: denied.id } : {}),
    ...(person === undefined ? {} : { person }),
    ...(thread === undefined ? {} : { thread }),
    ...(citation && { citation }),
    ...(severity && { severity }),
    related: related.map((event) => ({ message: `${event.words}, ${event.dateText}`, place: { chunk: event.chunk, span: event.wordsSpan } })),
    remedies: [
      ...(denied ? reasonFor(denied) : recordStep({ chronology, step: input.step, after: input.after, by: input.by })),
      setAside(context.rule, marked, person),
    ],
  };
}

function reasonFor(denied: CaseEvent): Judgement['remedies'] {
  if (denied.because !== undefined) return [];
  return [{ kind: 'add field', title: 'Record the reason for it', chunk: denied.chunk, key: 'because', value: '[reason]' }];
}

/** The entry that records that it did not happen, for this person. */
function deniedBy({ context, group, steps, person, after, by }: MissingStep): CaseEvent | undefined {
  const { worlds } = context.file.chronology;
  const network = worlds[0]?.networks.widest;
  return select(context.file, steps, { child: group.child, happened: false })
    .map(({ event }) => event)
    .filter((event) => group.has(event) && (person === undefined || event.people.includes(person)))
    .filter(({ statuses }) => statuses.includes('not done') || statuses.includes('no evidence'))
    .find(
      (event) =>
        network !== undefined &&
        (after === undefined || network.earliest(after.start) <= network.latest(event.start)) &&
        (by === undefined || network.earliest(event.start) <= network.latest(by.end)),
    );
}

function verdictOf({ unnamed, unsure, open }: MissingStep, denied: CaseEvent | undefined): ChecklistVerdict {
  if (denied) return denied.statuses.includes('no evidence') ? 'no-evidence' : 'not-done';
  if (open) return 'pending';
  return unnamed || unsure !== undefined ? 'depends' : 'not-recorded';
}

function messageOf(input: MissingStep, verdict: ChecklistVerdict): string {
  const step = capitalised(input.said ?? input.step);
  const window = windowWords(input);
  switch (verdict) {
    case 'no-evidence':
      return `${step}: looked for in the records and not found${window}.`;
    case 'not-done':
      return `${step}: recorded as not done${window}.`;
    case 'pending':
      return `${step} not recorded yet${window}.`;
    case 'depends':
      return input.unnamed
        ? `${step}: an entry records it without naming ${input.person ?? 'anyone'}. Write who it was with.`
        : `${step} not recorded in this chronology${window}; depends on ${input.unsure ?? 'what is not recorded'}.`;
    default:
      return `${step} not recorded in this chronology${window}.`;
  }
}

function windowWords({ context, after, by }: MissingStep): string {
  const { chronology } = context.file;
  const day = (event: CaseEvent): string => `the ${event.step?.name ?? event.words} (${dayWords(chronology, event)})`;
  if (after && by) return ` between ${day(after)} and ${day(by)}`;
  if (by) return ` by ${day(by)}`;
  return after ? ` after ${day(after)}` : '';
}
