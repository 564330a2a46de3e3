import type { Chronology } from '../../../server/src/chronology/chronology.js';
import type { Evaluation } from '../../../server/src/rules/evaluation.js';
import { explainJudgement } from '../../../server/src/rules/explainJudgement.js';
import type { Judgement } from '../../../server/src/rules/judgement.js';
import type { Pack } from '../../../server/src/rules/pack.js';

/** All that is judged of a case, as lines to compare: what can be asked of each judgement, what it says, and how that is worked out. */
export function allThatIsJudged(chronology: Chronology, packs: readonly Pack[], evaluation: Evaluation): readonly string[] {
  const { findings, checklist, judgements } = evaluation;
  return [
    ...judgements.map((one) => JSON.stringify([asked(one), said(one), explainJudgement(chronology, packs, one)])),
    ...findings.map(({ rule, verdict, severity, message, place, due, late, tipping, person, thread, related, remedies }) =>
      JSON.stringify([rule, verdict, severity, message, place, due, late, tipping, person, thread, related, remedies()]),
    ),
    ...checklist.map((line) => JSON.stringify(line)),
  ];
}

function asked(judgement: Judgement) {
  const { rule, verdict, severity, place, trigger, answer, others, clock, due, late, tipping } = judgement;
  const { person, thread, citation, unaccepted, asks, onUsualReading } = judgement;
  const about = [rule.id, verdict, severity, place, trigger, answer, others, clock, due, late, tipping];
  return [...about, person, thread, citation, unaccepted, asks, onUsualReading];
}

function said(judgement: Judgement) {
  const { message, related, remedies } = judgement.say();
  return [message, related, remedies()];
}
