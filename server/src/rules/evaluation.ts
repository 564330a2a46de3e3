import type { ChecklistLine, Finding } from './finding.js';
import type { Steps } from '../syntax/steps.js';
import type { Judgement } from './judgement.js';
import type { Judged } from './judgeRules.js';

/** Everything that the rules say about a chronology. */
export interface Evaluation {
  /** In the order of the file; of equal places, errors first. */
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistLine[];
  /** The same a step at a time: it is as long as the case itself. */
  readonly checklistInSteps: () => Steps<readonly ChecklistLine[]>;
  readonly judgements: readonly Judgement[];
  /** What the next version is judged with. */
  readonly basis: Judged;
}
