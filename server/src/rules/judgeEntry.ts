import type { CaseEvent } from '../chronology/chronology.js';
import type { ChecklistVerdict, Remedies } from './finding.js';
import { threadName, type Group } from './groups.js';
import { relatedTo, type Judgement } from './judgement.js';
import { setAside } from './remedies.js';
import { citationOf, type RuleContext } from './ruleContext.js';
import { severityOf } from './severity.js';
import { citeWords } from './wording.js';

/** What one entry says, or leaves unsaid, by itself: a judgement that needs no clock. */
export interface EntryJudgement {
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

export function judgeEntry({
  context,
  group,
  event,
  verdict,
  message,
  absent,
  trigger,
  related,
  remedies,
  marked,
}: EntryJudgement): Judgement {
  const severity = severityOf(context.rule, verdict, {
    summary: context.file.chronology.header.coverage === 'summary',
    absent,
  });
  const citation = citationOf(context, event);
  const thread = threadName(context.file, group.thread);
  return {
    rule: context.rule,
    verdict,
    place: marked ?? { chunk: event.chunk, span: event.wordsSpan },
    trigger: (trigger ?? event).id,
    ...(trigger && trigger.id !== event.id ? { answer: event.id } : {}),
    thread,
    citation,
    severity,
    others: related?.map(({ id }) => id),
    say: () => ({
      message: `${message()}${severity === undefined || severity === 'information' ? '' : citeWords(citation)}`,
      related: (related ?? []).map(relatedTo),
      remedies: () => (severity === undefined ? [] : [...(remedies?.() ?? []), setAside(context.rule, event)]),
    }),
  };
}
