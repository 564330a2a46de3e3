import type { CaseEvent } from '../../chronology/chronology.js';
import { foldText } from '../../chronology/foldText.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import { inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeEntry } from '../judgeEntry.js';
import type { Judgement, Judgements } from '../judgement.js';
import type { ConsistentCheck } from '../check.js';
import type { RuleContext } from '../ruleContext.js';
import { judgeEntries } from './consistentEntries.js';
import { contestedWord } from '../wording.js';

/** The field is given, once for each thread; or does not say what it must not, at each entry. */
export function* judgeConsistent(context: RuleContext, check: ConsistentCheck): Judgements {
  const { file } = context;
  for (const group of groupsOf(file, check.of)) {
    yield;
    const events = inGroup(file, check.of, group).map(({ event }) => event);
    const [first] = events;
    if (first === undefined) continue;
    if (check.field === undefined) yield* judgeEntries(context, check, group, events);
    else if (check.mustBeGiven) yield judgeGiven(context, check, group, first);
    else {
      const [earliest] = inGroup(file, check.unlessAfter, group);
      const isAsked = (event: CaseEvent) => earliest === undefined || file.order(earliest.event, event) >= 0;
      for (const event of events) if (isAsked(event)) yield judgeWords(context, check, group, event);
    }
  }
}

/** Given at the entry, or at the complaint it belongs to. */
function judgeGiven(context: RuleContext, check: ConsistentCheck, group: Group, event: CaseEvent): Judgement {
  const { chronology } = context.file;
  const complaint = group.thread === undefined ? undefined : chronology.events[group.thread];
  const given = [event, ...(complaint ? [complaint] : [])].some(({ fields }) =>
    fieldValues(fields, check.field ?? '').some((value) => value !== ''),
  );
  const at = complaint ?? event;
  if (given) return judgeEntry({ context, group, event: at, verdict: 'in-time', message: () => `"${check.field}" is given.` });
  const { field = '' } = check;
  const values = check.values ?? [`[${field}]`];
  return judgeEntry({
    context,
    group,
    event: at,
    verdict: 'problem',
    message: () => check.says,
    related: at.id === event.id ? [] : [event],
    remedies: () =>
      values.map((value) => ({
        kind: 'add field',
        title: `Add "${field}: ${value}"`,
        chunk: at.chunk,
        key: field,
        value,
      })),
  });
}

function judgeWords(context: RuleContext, check: ConsistentCheck, group: Group, event: CaseEvent): Judgement {
  const field = event.fields.find(
    ({ key, value }) =>
      foldText(key.text) === check.field && check.not.some((word) => ` ${words(value.text)} `.includes(` ${words(word)} `)),
  );
  if (field === undefined)
    return judgeEntry({ context, group, event, verdict: 'in-time', message: () => `"${check.field}" says nothing else.` });
  return judgeEntry({
    context,
    group,
    event,
    verdict: event.contested ? 'depends' : 'problem',
    message: () =>
      event.contested ? `${check.says} That counts only if this entry, which is ${contestedWord(event)}, is accepted.` : check.says,
    marked: { chunk: event.chunk, span: field.span },
  });
}

/** Lower case, with single spaces for all that is no letter and no digit. */
function words(text: string): string {
  return foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
