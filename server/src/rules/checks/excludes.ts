import type { CaseEvent } from '../../chronology/chronology.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import type { Matched } from '../caseFile.js';
import { firstThatCouldLie, widestDays } from '../couldLie.js';
import { findInGroup, inGroup } from '../inGroup.js';
import { groupsOf, threadName, type Group } from '../groups.js';
import { judgeEntry } from '../judgeEntry.js';
import { judgeMissing } from '../judgeMissing.js';
import type { Judgement, Judgements } from '../judgement.js';
import type { ExcludesCheck, Selector } from '../check.js';
import { couldFollow, pairUp } from '../pair.js';
import { couldAnswer, type RuleContext } from '../ruleContext.js';
import { capitalised, contestedWord, stepWords } from '../wording.js';
import { belongingTo } from '../remedies.js';

/** After each `after`, one of `needs` and none of `not`. */
export function* judgeExcludes(context: RuleContext, check: ExcludesCheck): Judgements {
  for (const group of groupsOf(context.file, check.after, check.needs)) {
    if (!(yield* findInGroup(context.file, group, check.after, check.needs, check.not, check.unless))) continue;
    const found = (selectors: readonly Selector[]): readonly Matched[] => inGroup(context.file, selectors, group);
    const answers = [...found(check.needs), ...found(check.not)].toSorted((a, b) => context.file.order(a.event, b.event));
    const pairs = yield* pairUp(context.file, found(check.after), answers);
    for (const { starts } of pairs) {
      const start = starts.at(-1)?.event;
      yield start && judgeOne(context, check, group, start);
    }
  }
}

function judgeOne(context: RuleContext, check: ExcludesCheck, group: Group, start: CaseEvent): Judgement {
  const from = widestDays(context.file, start.end).earliest;
  const following = (selectors: readonly Selector[], will: (event: CaseEvent) => boolean = () => true): CaseEvent | undefined =>
    firstThatCouldLie(
      context.file,
      inGroup(context.file, selectors, group),
      { from },
      (event) => will(event) && couldFollow(context.file, start, event),
    );
  const met = following(check.needs, (event) => !event.contested);
  const refusal = following(check.not);
  const excuse = following(check.unless);
  const letters = [start, ...(refusal ? [refusal] : [])];
  const ground = check.orFields.flatMap((field) =>
    letters.flatMap(({ fields }) => fieldValues(fields, field).map((value) => `${field}: ${value}`)),
  )[0];
  const shared = { context, group };
  if (met)
    return judgeEntry({
      ...shared,
      event: start,
      verdict: 'in-time',
      message: () => `${capitalised(met.words)}, ${met.dateText}.`,
      related: [met],
    });
  if (excuse)
    return judgeEntry({
      ...shared,
      event: start,
      verdict: 'not-applicable',
      message: () => `Not needed: ${excuse.words}, ${excuse.dateText}.`,
    });
  if (ground !== undefined)
    return judgeEntry({ ...shared, event: start, verdict: 'not-applicable', message: () => `${capitalised(ground)}.` });
  const remedies = () =>
    check.orFields.map(
      (field) =>
        ({
          kind: 'add field',
          title: `Cite the ground for ${field}`,
          chunk: (refusal ?? start).chunk,
          key: field,
          value: '[ground]',
        }) as const,
    );
  if (refusal) {
    const accepted = refusal.contested ? ` That counts only if this entry, which is ${contestedWord(refusal)}, is accepted.` : '';
    const which = start.threads.length > 1 ? `, for ${threadName(context.file, group.thread) ?? 'this complaint'}` : '';
    const message = () =>
      `${capitalised(refusal.words)}, although it was asked for (${start.words}, ${start.dateText}${which}).${accepted}`;
    return judgeEntry({
      ...shared,
      event: refusal,
      trigger: start,
      verdict: refusal.contested ? 'depends' : 'not-done',
      message,
      related: [start],
      remedies,
    });
  }
  const asserted = following(check.needs);
  if (asserted) {
    const message = () => `${capitalised(asserted.words)}: taken up only if this entry, which is ${contestedWord(asserted)}, is accepted.`;
    return judgeEntry({ ...shared, event: asserted, trigger: start, verdict: 'depends', message, related: [start] });
  }
  const uncertain = couldAnswer(context, group, check.needs);
  const re = belongingTo(context.file.chronology, start);
  return judgeMissing({
    ...shared,
    steps: check.needs,
    step: `${stepWords(check.needs.slice(0, 1))}${re.words}`,
    said: stepWords(check.needs.slice(0, 1)),
    insert: re.with,
    at: start,
    after: start,
    unsure: uncertain && 'whether a later step recorded without its complaint belongs to this one',
  });
}
