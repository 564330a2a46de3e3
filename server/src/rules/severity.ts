import type { ChecklistVerdict, Severity } from './finding.js';
import type { Rule } from './pack.js';

/** What bears on how heavily a verdict is reported. */
export interface Circumstances {
  /** The file is an overview: what it does not mention may still have happened. */
  readonly summary?: boolean;
  /** A reason for the lateness is recorded. */
  readonly reason?: boolean | undefined;
  /** Nothing is recorded at all, not even that it was not done. */
  readonly absent?: boolean | undefined;
}

/** The severity of a finding; nothing for a verdict that is none. Only what is certain takes its rule's weight. */
export function severityOf(rule: Rule, verdict: ChecklistVerdict, { summary, reason, absent }: Circumstances = {}): Severity | undefined {
  if ((absent || ABSENT.has(verdict)) && (rule.ifNotRecorded === 'silent' || (summary && rule.ifNotRecorded === 'silent in a summary')))
    return undefined;
  switch (verdict) {
    case 'late':
      return reason ? lowered(weightOf(rule)) : weightOf(rule);
    case 'overdue':
    case 'not-recorded':
      return summary ? 'information' : weightOf(rule);
    case 'not-done':
    case 'no-evidence':
    case 'problem':
      return weightOf(rule);
    case 'depends':
    case 'may-be-overdue':
      // What is only worth knowing is not worth asking about.
      return rule.weight === 'record' ? undefined : 'information';
    case 'in-time':
    case 'pending':
    case 'not-applicable':
    case 'set-aside':
      return undefined;
  }
}

/** Nothing is recorded at all: not even that it was not done. */
const ABSENT: ReadonlySet<ChecklistVerdict> = new Set(['overdue', 'may-be-overdue', 'not-recorded'] as const);

function weightOf({ weight, recordSeverity }: Rule): Severity {
  switch (weight) {
    case 'must':
      return 'error';
    case 'should':
    case 'practice':
    case 'local':
      return 'warning';
    case 'record':
      return recordSeverity ?? 'information';
  }
}

function lowered(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'information';
}
