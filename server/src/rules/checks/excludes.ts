import type { CaseEvent } from '../../chronology/chronology.js';
import { fieldValues } from '../../chronology/readEvent.js';
import { select, type Matched } from '../caseFile.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeEntry } from '../judgeEntry.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Judgement } from '../judgement.js';
import type { ExcludesCheck, Selector } from '../pack.js';
import { couldFollow, pairUp } from '../pair.js';
import { couldAnswer, type RuleContext } from '../ruleContext.js';
import { capitalised, stepWords } from '../wording.js';

/** After each `after`, one of `needs` and none of `not`. */
export function judgeExcludes(context: RuleContext, check: ExcludesCheck): readonly Judgement[] {
  return groupsOf(context.file, [...check.after, ...check.needs]).flatMap((group) => {
    const found = (selectors: readonly Selector[]): readonly Matched[] =>
      select(context.file, selectors, { child: group.child, happened: true }).filter(({ event }) => group.has(event));
    const needs = found(check.needs);
    const refusals = found(check.not).map(({ event }) => event);
    const pairs = pairUp(context.file, found(check.after), [...needs, ...found(check.not)]);
    return pairs.flatMap(({ starts }) => {
      const start = starts.at(-1)?.event;
      return start === undefined ? [] : [judgeOne(context, check, group, start, needs.map(({ event }) => event), refusals, found(check.unless))];
    });
  });
}

function judgeOne(
  context: RuleContext,
  check: ExcludesCheck,
  group: Group,
  start: CaseEvent,
  needs: readonly CaseEvent[],
  refusals: readonly CaseEvent[],
  unless: readonly Matched[],
): Judgement {
  const follows = (event: CaseEvent): boolean => couldFollow(context.file, start, event);
  const met = needs.find((event) => follows(event) && !event.contested);
  const refusal = refusals.find(follows);
  const excuse = unless.find(({ event }) => follows(event))?.event;
  const letters = [start, ...(refusal ? [refusal] : [])];
  const ground = check.orFields.flatMap((field) => letters.flatMap(({ fields }) => fieldValues(fields, field).map((value) => `${field}: ${value}`)))[0];
  const shared = { context, group };
  if (met) return judgeEntry({ ...shared, event: start, verdict: 'in-time', message: `${capitalised(met.words)}, ${met.dateText}.`, related: [met] });
  if (excuse) return judgeEntry({ ...shared, event: start, verdict: 'not-applicable', message: `Not needed: ${excuse.words}, ${excuse.dateText}.` });
  if (ground !== undefined) return judgeEntry({ ...shared, event: start, verdict: 'not-applicable', message: `${capitalised(ground)}.` });
  const remedies = check.orFields.map(
    (field) => ({ kind: 'add field', title: `Cite the ground for ${field}`, chunk: (refusal ?? start).chunk, key: field, value: '[ground]' }) as const,
  );
  if (refusal) {
    const message = `${capitalised(refusal.words)}, although it was asked for (${start.words}, ${start.dateText}).`;
    return judgeEntry({ ...shared, event: refusal, verdict: refusal.contested ? 'depends' : 'not-done', message, related: [start], remedies });
  }
  const asserted = needs.find(follows);
  if (asserted) {
    const word = asserted.statuses.includes('disputed') ? 'disputed' : 'only asserted';
    const message = `${capitalised(asserted.words)}: taken up only if this entry, which is ${word}, is accepted.`;
    return judgeEntry({ ...shared, event: asserted, verdict: 'depends', message, related: [start] });
  }
  const uncertain = couldAnswer(context, group, check.needs);
  return judgeMissing({
    ...shared,
    steps: check.needs,
    step: stepWords(check.needs.slice(0, 1)) + reWords(context, start),
    at: start,
    after: start,
    ...(uncertain && { unsure: 'whether a later step recorded without its complaint belongs to this one' }),
  });
}

/** In a file with several complaints, an inserted step has to say which one it belongs to. */
function reWords({ file }: RuleContext, start: CaseEvent): string {
  const complaint = start.threads[0] === undefined ? undefined : file.chronology.events[start.threads[0]];
  return complaint?.label === undefined || file.chronology.threads.length < 2 ? '' : ` re @${complaint.label}`;
}
