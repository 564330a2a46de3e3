import type { CaseEvent } from '../chronology/chronology.js';
import type { Remedy } from '../chronology/remedy.js';
import { deniedOf } from './deniedOf.js';
import type { ChecklistVerdict } from './finding.js';
import { onlyChild, threadName, type Group } from './groups.js';
import { relatedTo, type Judgement } from './judgement.js';
import type { Selector } from './check.js';
import { reasonFor, recordStep, setAside } from './remedies.js';
import { citationOf, type RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { capitalised, citeWords, contestedWord, reasonWords, tellsWhatWasDone, theStep, toldWords } from './wording.js';

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
  /** The person is a child: an entry that names no child is about each of them. */
  readonly child?: boolean;
  /** An entry of the step that names nobody, and so may have been it. */
  readonly unnamed?: CaseEvent | undefined;
  /** Why it may not have been due at all. */
  readonly unsure?: string | undefined;
  /** What is done beside inserting the step. */
  readonly insert?: (remedy: Remedy) => Remedy;
  /** It may still come: what should follow has not happened. */
  readonly open?: boolean;
}

/**
 * The kinds of absence, kept apart: not recorded, recorded as not done, looked for and not found.
 * @param denies whether an entry that records that it was not done means this one.
 */
export function judgeMissing(asked: MissingStep, denies: (event: CaseEvent) => boolean = () => true): Judgement {
  const unsure = asked.unsure === undefined ? unsureEnd(asked) : undefined;
  const input = unsure === undefined ? asked : { ...asked, unsure };
  const { context, group, at, unnamed } = input;
  const { chronology } = context.file;
  const person = input.person ?? onlyChild(group);
  const denied = unnamed ? undefined : deniedBy(input, denies);
  const verdict = verdictOf(input, denied);
  const severity = severityOf(context.rule, verdict, { summary: chronology.header.coverage === 'summary', absent: denied === undefined });
  const citation = citationOf(context, at);
  const thread = threadName(context.file, group.thread);
  const marked = denied ?? unnamed ?? at;
  const others = [input.after, input.by].flatMap((event) => (event === undefined || event === at ? [] : [event.id]));
  return {
    rule: context.rule,
    verdict,
    place: { chunk: marked.chunk, span: marked.wordsSpan },
    trigger: at.id,
    answer: denied?.id,
    person,
    thread,
    citation,
    severity,
    others: others.length > 0 ? others : undefined,
    say: () => ({
      message: `${messageOf(input, verdict)}${verdict === 'depends' || severity === undefined ? '' : citeWords(citation)}${denied ? reasonWords(denied) : ''}`,
      related: [...new Set([at, input.after ?? at, input.by ?? at])].map(relatedTo),
      remedies: () => [...remediesOf(input, denied), setAside(context.rule, marked, person)],
    }),
  };
}

/** What closes the window is itself in doubt, so it may still be open. */
function unsureEnd({ at, by }: MissingStep): string | undefined {
  return by?.contested && !at.contested ? `whether ${theStep(by)}, which is ${contestedWord(by)}, is accepted` : undefined;
}

function remediesOf({ context, step, after, by, person, unnamed, insert }: MissingStep, denied: CaseEvent | undefined): readonly Remedy[] {
  if (denied) return reasonFor(denied);
  if (unnamed && person !== undefined) {
    const withThem = { title: `Write that it was with ${person}`, text: ` with ${person}` };
    return [{ kind: 'insert text', ...withThem, chunk: unnamed.chunk, at: unnamed.wordsSpan.end }];
  }
  const stubs = recordStep({ chronology: context.file.chronology, step, after, by });
  return insert ? stubs.map(insert) : stubs;
}

/** The entry that records that it did not happen, for this person. */
function deniedBy(
  { context, group, steps, person, child, after, by }: MissingStep,
  denies: (event: CaseEvent) => boolean,
): CaseEvent | undefined {
  const concerns = ({ people, children }: CaseEvent): boolean =>
    person === undefined || people.includes(person) || (child === true && children.length === 0 && people.length === 0);
  return deniedOf(context, group, steps, after, by, (event) => denies(event) && concerns(event));
}

function verdictOf({ unnamed, unsure, open }: MissingStep, denied: CaseEvent | undefined): ChecklistVerdict {
  if (denied) return denied.statuses.includes('no evidence') ? 'no-evidence' : 'not-done';
  if (open) return 'pending';
  return unnamed || unsure !== undefined ? 'depends' : 'not-recorded';
}

function messageOf(input: MissingStep, verdict: ChecklistVerdict): string {
  const step = capitalised(input.said ?? input.step);
  const window = windowWords(input);
  const missing = `${step}${tellsWhatWasDone(input.steps[0]?.step ?? step) ? ':' : ''} not recorded`;
  switch (verdict) {
    case 'no-evidence':
      return `${step}${window}: looked for in the records and not found.`;
    case 'not-done':
      return `${step}${window}: recorded as not done.`;
    case 'pending':
      return `${missing} yet${window}.`;
    case 'depends':
      return input.unnamed
        ? `${step}: this entry does not name ${input.person ?? 'anyone'}. Write who it was with.`
        : `${missing} in this chronology${window}. Whether it was needed depends on ${input.unsure ?? 'what is not recorded'}.`;
    default:
      return `${missing} in this chronology${window}.`;
  }
}

function windowWords({ context, after, by }: MissingStep): string {
  const { chronology } = context.file;
  const day = (event: CaseEvent): string => `${theStep(event)} (${toldWords(chronology, event)})`;
  if (after && by) return ` between ${day(after)} and ${day(by)}`;
  if (by) return ` before ${day(by)}`;
  return after ? ` after ${day(after)}` : '';
}
