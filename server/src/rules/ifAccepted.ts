import type { CaseFile } from './caseFile.js';
import type { ChecklistVerdict } from './finding.js';
import { changed } from './changedJudgement.js';
import type { Judgement } from './judgement.js';
import { severityOf } from './severity.js';
import { contestedWord, theStep } from './wording.js';

const CONVICTS: ReadonlySet<ChecklistVerdict> = new Set(['late', 'overdue', 'not-recorded', 'not-done', 'no-evidence', 'problem'] as const);

/** What is only asserted, disputed or not read in full brings nothing into play for certain: the rule then asks. */
export function ifAccepted(file: CaseFile, judgement: Judgement): Judgement {
  const { rule, trigger, verdict } = judgement;
  const event = trigger === undefined ? undefined : file.chronology.events[trigger];
  if (event === undefined || !event.contested || !CONVICTS.has(verdict)) return judgement;
  return changed(judgement, {
    late: undefined,
    severity: judgement.severity && severityOf(rule, 'depends'),
    verdict: 'depends',
    message: (message) => `Only if ${theStep(event)}, which is ${contestedWord(event)}, is accepted: ${message}`,
  });
}
