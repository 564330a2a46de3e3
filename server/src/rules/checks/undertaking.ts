import type { CaseEvent } from '../../chronology/chronology.js';
import { dueOf } from '../../chronology/layPoints.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import { hull } from '../../dates/daySet.js';
import { readPlace } from '../../dates/readPlace.js';
import { inGroup } from '../inGroup.js';
import { select } from '../caseFile.js';
import { groupsOf } from '../groups.js';
import type { Promised } from '../clockCase.js';
import { changed } from '../changedJudgement.js';
import { judgeClock } from '../judgeClock.js';
import { recordStep, setAside } from '../remedies.js';
import type { Judgement, Judgements, Said } from '../judgement.js';
import type { UndertakingCheck } from '../check.js';
import type { RuleContext } from '../ruleContext.js';

/** What each `step` promises by its `due:` is done by then: a later entry says that it `fulfils:` it. */
export function* judgeUndertaking(context: RuleContext, check: UndertakingCheck): Judgements {
  const { file } = context;
  const groups = groupsOf(file, check.step);
  if (groups.length === 0) return;
  yield;
  const fulfilments = fulfilmentsOf(file.chronology.events, true);
  const refused = fulfilmentsOf(file.chronology.events, false);
  yield;
  for (const group of groups) {
    for (const { event } of inGroup(file, check.step, group)) {
      yield;
      const promised = event.promised === undefined ? promisedIn(event) : { point: event.promised };
      if (promised === undefined) continue;
      const answer = (event.label === undefined ? undefined : fulfilments.get(event.label)) ?? doneBy(context, check, event);
      const judgement = judgeClock({
        context,
        group,
        pair: { starts: [{ event, match: 'yes' }], answer },
        period: { n: 0, unit: 'day' },
        counting: 'after',
        stops: [],
        wanted: 'what was promised',
        promised,
        denied:
          answer === undefined
            ? ((event.label === undefined ? undefined : refused.get(event.label)) ?? doneBy(context, check, event, false))
            : undefined,
      });
      yield answer === undefined && judgement.answer === undefined
        ? changed(judgement, { say: () => withRemedies(context, check, event, judgement) })
        : judgement;
    }
  }
}

/** The first step of the kind that does it which is "re" what was promised. */
function doneBy({ file }: RuleContext, check: UndertakingCheck, event: CaseEvent, happened = true): CaseEvent | undefined {
  return select(file, check.doneBy ?? [], { happened }).find(({ event: done }) => done.re.includes(event.id))?.event;
}

/** Only an entry with a label can be named by the step that does what it promises. */
function withRemedies({ file, rule }: RuleContext, { doneBy: steps = [] }: UndertakingCheck, event: CaseEvent, judgement: Judgement): Said {
  const { verdict, due } = judgement;
  const said = judgement.say();
  const [first] = steps;
  if (verdict === 'not-done' || verdict === 'no-evidence') return said;
  const aside = setAside(rule, event);
  if (event.label === undefined || first === undefined) return { ...said, remedies: () => [aside] };
  const step = `${first.step} re @${event.label}`;
  const record = { chronology: file.chronology, step, after: event, ...(due && { due: due.earliest }) };
  return { ...said, remedies: () => [...recordStep(record), aside] };
}

/** The last day that `due:` could mean by itself. */
function promisedIn({ fields }: CaseEvent): Promised | undefined {
  const place = dueOf(fields);
  switch (place?.kind) {
    case 'day':
    case 'month':
    case 'part':
    case 'about':
    case 'year':
    case 'season':
    case 'weekOf': {
      const { wide } = readPlace(place);
      return wide.length === 0 ? undefined : { day: hull(wide).last };
    }
    default:
      return undefined;
  }
}

/** By the label of what is fulfilled, the first entry that fulfils it; or that would have, and did not happen. */
function fulfilmentsOf(events: readonly CaseEvent[], happened: boolean): ReadonlyMap<string, CaseEvent> {
  const found = new Map<string, CaseEvent>();
  for (const event of events) {
    if (event.happened !== happened) continue;
    for (const value of fieldValues(event.fields, 'fulfils')) {
      for (const [, label] of value.matchAll(/@([A-Za-z0-9_-]+)/gu)) if (label !== undefined && !found.has(label)) found.set(label, event);
    }
  }
  return found;
}
