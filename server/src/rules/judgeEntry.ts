import type { CaseEvent } from '../chronology/chronology.js';
import type { ChecklistVerdict, Remedies } from './finding.js';
import { GroupJudgement } from './groupJudgement.js';
import type { Group } from './groups.js';
import { relatedTo, type Judgement, type Said } from './judgement.js';
import { setAside } from './remedies.js';
import type { RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { citeWords } from './wording.js';

/** What one entry says, or leaves unsaid, by itself: a judgement that needs no clock. */
export interface EntryCase {
  readonly context: RuleContext;
  readonly group: Group;
  readonly event: CaseEvent;
  readonly verdict: ChecklistVerdict;
  readonly message: () => string;
  /** What it says is not recorded at all. */
  readonly absent?: boolean;
  /** What it is judged for, where that is another entry: its answer. */
  readonly trigger?: CaseEvent;
  readonly related?: readonly CaseEvent[];
  readonly remedies?: Remedies;
  /** The words that the finding marks; otherwise the step. */
  readonly marked?: { readonly chunk: number; readonly span: CaseEvent['wordsSpan'] };
}

export function judgeEntry(input: EntryCase): Judgement {
  const { context, verdict, absent } = input;
  const summary = context.file.chronology.header.coverage === 'summary';
  return new EntryJudgement(input, verdict, severityOf(context.rule, verdict, { summary, absent }));
}

class EntryJudgement extends GroupJudgement<EntryCase> implements Judgement {
  get place() {
    const { marked, event } = this.input;
    return marked ?? { chunk: event.chunk, span: event.wordsSpan };
  }

  get trigger() {
    const { trigger, event } = this.input;
    return (trigger ?? event).id;
  }

  get answer() {
    const { trigger, event } = this.input;
    return trigger && trigger.id !== event.id ? event.id : undefined;
  }

  get others() {
    return this.input.related?.map(({ id }) => id);
  }

  protected get cited() {
    return this.input.event;
  }

  say(): Said {
    const { context, event, message, related, remedies } = this.input;
    const reported = this.severity !== undefined;
    return {
      message: `${message()}${!reported || this.severity === 'information' ? '' : citeWords(this.citation)}`,
      related: (related ?? []).map(relatedTo),
      remedies: () => (reported ? [...(remedies?.() ?? []), setAside(context.rule, event)] : []),
    };
  }
}
