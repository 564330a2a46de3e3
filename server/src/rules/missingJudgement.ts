import type { CaseEvent } from '../chronology/chronology.js';
import type { Remedy } from '../chronology/remedy.js';
import type { ChecklistVerdict, Severity } from './finding.js';
import { GroupJudgement } from './groupJudgement.js';
import { onlyChild, type Group } from './groups.js';
import { relatedTo, type Judgement, type Said } from './judgement.js';
import type { Selector } from './check.js';
import { reasonFor, recordStep, setAside } from './remedies.js';
import type { RuleContext } from './ruleContext.js';
import { capitalised, citeWords, reasonWords, tellsWhatWasDone, theStep, toldWords } from './wording.js';

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

/** That it is missing. A long case misses tens of thousands of steps, of which few are asked about: all but the verdict is worked out when it is. */
export class MissingJudgement extends GroupJudgement<MissingStep> implements Judgement {
  readonly #denied: CaseEvent | undefined;

  /** @param denied the entry that records that it was not done, or that it was looked for and not found. */
  constructor(input: MissingStep, verdict: ChecklistVerdict, severity: Severity | undefined, denied: CaseEvent | undefined) {
    super(input, verdict, severity);
    this.#denied = denied;
  }

  get place() {
    const { chunk, wordsSpan } = this.#marked;
    return { chunk, span: wordsSpan };
  }

  get trigger() {
    return this.input.at.id;
  }

  get answer() {
    return this.#denied?.id;
  }

  get others() {
    const { at, after, by } = this.input;
    const others = [after, by].flatMap((event) => (event === undefined || event === at ? [] : [event.id]));
    return others.length > 0 ? others : undefined;
  }

  get person() {
    return this.input.person ?? onlyChild(this.input.group);
  }

  protected get cited() {
    return this.input.at;
  }

  say(): Said {
    const { context, at, after = at, by = at } = this.input;
    const denied = this.#denied;
    const source = this.verdict === 'depends' || this.severity === undefined ? '' : citeWords(this.citation);
    return {
      message: `${messageOf(this.input, this.verdict)}${source}${denied ? reasonWords(denied) : ''}`,
      related: [...new Set([at, after, by])].map(relatedTo),
      remedies: () => [...remediesOf(this.input, denied), setAside(context.rule, this.#marked, this.person)],
    };
  }

  get #marked(): CaseEvent {
    return this.#denied ?? this.input.unnamed ?? this.input.at;
  }
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
