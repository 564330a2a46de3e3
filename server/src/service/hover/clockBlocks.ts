import type { CaseEvent } from '../../chronology/chronology.js';
import { longDay, longDayWithWeekday, longRange } from '../../dates/civilDay.js';
import { explainJudgement } from '../../rules/explainJudgement.js';
import type { Judgement } from '../../rules/judgement.js';
import { divisionName } from '../countSentence.js';
import { settlerLine } from '../explain/explanationLines.js';
import type { Block } from '../markup/block.js';
import type { Snapshot } from '../snapshot.js';
import { verdictWords } from '../verdictWords.js';
import { countWords } from './countWords.js';

/** Every clock that an event starts, answers or otherwise bears on, with its due day and how that was counted. */
export function clockBlocks(snapshot: Snapshot, event: CaseEvent): readonly Block[] {
  const clocks = snapshot.evaluation.judgements.filter(({ verdict }) => verdict !== 'not-applicable' && verdict !== 'problem');
  const starts = clocks.filter(({ trigger, due }) => trigger === event.id && due !== undefined);
  const answers = clocks.filter(({ trigger, answer }) => answer === event.id && trigger !== event.id);
  const touched = clocks.filter((judgement) => bearsOn(judgement, event));
  const full = [...starts.map(named('Starts')), ...answers.map(named('Answers'))].flatMap(({ lead, judgement }): readonly Block[] => [
    headline(lead, judgement),
    ...details(snapshot, judgement).map((text): Block => ({ kind: 'detail', text })),
  ]);
  return [...full, ...touched.map((judgement) => headline('Bears on', judgement)), ...calendarBlocks(snapshot, [...starts, ...answers])];
}

function named(lead: string): (judgement: Judgement) => { readonly lead: string; readonly judgement: Judgement } {
  return (judgement) => ({ lead, judgement });
}

/** It is among the entries that a verdict rests on, such as one that stops the clock. */
function bearsOn({ trigger, answer, others }: Judgement, { id }: CaseEvent): boolean {
  return trigger !== id && answer !== id && others?.includes(id) === true;
}

function headline(lead: string, { rule, person, thread, due, verdict }: Judgement): Block {
  const whose = [...(person === undefined ? [] : [`for ${person}`]), ...(thread === undefined ? [] : [`re ${thread}`])].join(', ');
  const outcome = [...(due ? [dueWords(due)] : []), verdictWords(verdict)].join(', ');
  return { kind: 'item', lead: `${lead}:`, text: `${rule.title}${whose === '' ? '' : ` (${whose})`}: ${outcome}.` };
}

function dueWords({ earliest, latest }: NonNullable<Judgement['due']>): string {
  return earliest === latest ? `due ${longDayWithWeekday(earliest)}` : `due some day from ${longRange(earliest, latest)}`;
}

/** The finding, where there is one; how the due day was counted; and the day that would settle it, if that was not said yet. */
function details(snapshot: Snapshot, judgement: Judgement): readonly string[] {
  const { tipping, severity } = judgement;
  const said = severity === undefined ? '' : judgement.say().message;
  const settles = tipping && !said.includes(longDay(tipping.date));
  return [
    ...(said === '' ? [] : [said]),
    ...documentLines(snapshot, judgement),
    ...countWords(snapshot, judgement),
    ...(settles ? [`In time only if ${tipping.entry} was on or ${sideWord(tipping.side)} ${longDay(tipping.date)}.`] : []),
  ];
}

/** Which document would settle it, where one would. */
function documentLines(snapshot: Snapshot, judgement: Judgement): readonly string[] {
  const { settledBy } = explainJudgement(snapshot.chronology, snapshot.packs, judgement);
  return judgement.severity === undefined ? [] : settledBy.slice(0, 1).flatMap((settler) => settlerLine(snapshot, settler));
}

function sideWord(side: 'on-or-after' | 'on-or-before'): string {
  return side === 'on-or-after' ? 'after' : 'before';
}

function calendarBlocks({ chronology }: Snapshot, judgements: readonly Judgement[]): readonly Block[] {
  const counted = judgements.some(({ clock }) => clock?.period.unit === 'working day');
  return counted ? [{ kind: 'text', text: `Bank holidays are those of ${divisionName(chronology.calendar.division)}.` }] : [];
}
