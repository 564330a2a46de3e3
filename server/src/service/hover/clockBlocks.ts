import type { CaseEvent } from '../../chronology/chronology.js';
import { longDay, longDayWithWeekday, longRange } from '../../dates/civilDay.js';
import type { Judgement } from '../../rules/judgement.js';
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
  return [...group(snapshot, 'Starts', starts), ...group(snapshot, 'Answers', answers), ...group(snapshot, 'Bears on', touched)];
}

/** It is among the entries that a verdict rests on, such as one that stops the clock. */
function bearsOn({ trigger, answer, related }: Judgement, event: CaseEvent): boolean {
  return trigger !== event.id && answer !== event.id && related.some(({ place }) => place.chunk === event.chunk);
}

function group(snapshot: Snapshot, lead: string, judgements: readonly Judgement[]): readonly Block[] {
  return judgements.flatMap((judgement): readonly Block[] => [
    { kind: 'item', lead: `${lead}:`, text: headline(judgement) },
    ...explained(snapshot, judgement).map((text): Block => ({ kind: 'text', text })),
  ]);
}

function headline({ rule, person, thread, due, verdict }: Judgement): string {
  const whose = [...(person === undefined ? [] : [`for ${person}`]), ...(thread === undefined ? [] : [`re ${thread}`])].join(', ');
  return `${rule.title}${whose === '' ? '' : ` (${whose})`}. ${due ? `${dueWords(due)}: ` : ''}${verdictWords(verdict)}.`;
}

function dueWords({ earliest, latest }: NonNullable<Judgement['due']>): string {
  return earliest === latest ? `Due ${longDayWithWeekday(earliest)}` : `Due some day from ${longRange(earliest, latest)}`;
}

function explained(snapshot: Snapshot, judgement: Judgement): readonly string[] {
  const { message, tipping } = judgement;
  const settles = tipping && !message.includes(longDay(tipping.date));
  return [
    message,
    ...countWords(snapshot, judgement),
    ...(settles ? [`In time only if ${tipping.entry} was on or ${sideWord(tipping.side)} ${longDay(tipping.date)}.`] : []),
  ].filter((text) => text !== '');
}

function sideWord(side: 'on-or-after' | 'on-or-before'): string {
  return side === 'on-or-after' ? 'after' : 'before';
}
