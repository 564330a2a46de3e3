import type { CaseEvent } from '../../chronology/chronology.js';
import { foldText } from '../../chronology/foldText.js';
import { fieldValues } from '../../chronology/readEvent.js';
import { hull } from '../../dates/daySet.js';
import { readPlace } from '../../dates/readPlace.js';
import { inGroup } from '../inGroup.js';
import { groupsOf } from '../groups.js';
import { judgeClock } from '../judgeClock.js';
import type { Judgement } from '../judgement.js';
import type { UndertakingCheck } from '../pack.js';
import type { RuleContext } from '../ruleContext.js';

/** What each `step` promises by its `due:` is done by then: a later entry says that it `fulfils:` it. */
export function judgeUndertaking(context: RuleContext, check: UndertakingCheck): readonly Judgement[] {
  const { file } = context;
  const fulfilments = fulfilmentsOf(file.chronology.events);
  return groupsOf(file, check.step).flatMap((group) =>
    inGroup(file, check.step, group).flatMap(({ event }): readonly Judgement[] => {
      const promised = dueOf(event);
      if (promised === undefined) return [];
      const answer = event.label === undefined ? undefined : fulfilments.get(event.label);
      return [
        judgeClock({
          context,
          group,
          pair: { starts: [{ event, match: 'yes' }], ...(answer && { answer }) },
          period: { n: 0, unit: 'day' },
          counting: 'after',
          stops: [],
          wanted: 'what was promised',
          promised,
        }),
      ];
    }),
  );
}

/** The last day that `due:` could mean. */
function dueOf({ fields }: CaseEvent): number | undefined {
  const term = fields.find(({ key }) => foldText(key.text) === 'due')?.date?.terms[0];
  const place = term?.kind === 'bound' ? term.target : term;
  switch (place?.kind) {
    case 'day':
    case 'month':
    case 'part':
    case 'about':
    case 'year':
    case 'season':
    case 'weekOf': {
      const { wide } = readPlace(place);
      return wide.length === 0 ? undefined : hull(wide).last;
    }
    default:
      return undefined;
  }
}

/** By the label of what is fulfilled, the first entry that fulfils it. */
function fulfilmentsOf(events: readonly CaseEvent[]): ReadonlyMap<string, CaseEvent> {
  const found = new Map<string, CaseEvent>();
  for (const event of events) {
    if (!event.happened) continue;
    for (const value of fieldValues(event.fields, 'fulfils')) {
      for (const [, label] of value.matchAll(/@([A-Za-z0-9_-]+)/gu)) if (label !== undefined && !found.has(label)) found.set(label, event);
    }
  }
  return found;
}
