import type { CaseEvent } from '../chronology/chronology.js';
import type { Remedy } from '../chronology/remedy.js';
import type { ChecklistVerdict, DayBounds } from './finding.js';
import { aboutChildren, onlyChild } from './groups.js';
import type { ClockCase } from './clockCase.js';
import { recordStep, reasonFor, belongingTo, setAside } from './remedies.js';
import { toWhom } from './wording.js';

/** What could be done about how a clock came out: record the reason or the missing step, or set the rule aside. */
export function clockRemedies(
  input: ClockCase,
  start: CaseEvent,
  verdict: ChecklistVerdict,
  due: DayBounds | undefined,
): readonly Remedy[] {
  const { context, pair, person, wanted, counting, group, denied } = input;
  const { chronology } = context.file;
  const { answer } = pair;
  const owed = person ?? onlyChild(group);
  if (answer !== undefined) {
    const aside = setAside(context.rule, answer, owed);
    return verdict === 'late' ? [...reasonFor(answer), aside] : [aside];
  }
  if (denied && (verdict === 'not-done' || verdict === 'no-evidence')) return [...reasonFor(denied), setAside(context.rule, denied, owed)];
  const re = belongingTo(chronology, start);
  const step = `${wanted.replace(/^next /u, '')}${person === undefined ? aboutChildren(group) : toWhom(wanted, person)}${re.words}`;
  const between = counting === 'before' ? { by: start } : { after: start, ...(due ? { due: due.earliest } : {}) };
  return [...recordStep({ chronology, step, ...between }).map(re.with), setAside(context.rule, start, owed)];
}
