import type { Selector } from '../rules/check.js';
import type { Pack } from '../rules/pack.js';
import { readDays } from './readDays.js';
import { longDayWithWeekday, longRange } from '../dates/civilDay.js';

/** A procedure that a new case can be under. */
export interface Procedure {
  /** As the header has it. */
  readonly name: string;
  readonly title: string;
}

/** What a new case starts from. What is left out stays out of the file. */
export interface NewCase {
  readonly procedure?: string;
  readonly council?: string;
  /** As a record would give it. */
  readonly firstDate?: string;
}

export function proceduresOf(packs: readonly Pack[]): readonly Procedure[] {
  return packs.flatMap(({ procedure, title }) => (procedure === undefined ? [] : [{ name: procedure, title }]));
}

/** The text of a new case, which is one that can be checked, and the line to go on writing at, counted from 0. */
export function newCase(
  { procedure, council, firstDate }: NewCase,
  packs: readonly Pack[],
): { readonly text: string; readonly line: number } {
  const pack = procedure === undefined ? undefined : packs.find((one) => one.procedure === procedure);
  const header = [
    ...(council === undefined ? [] : [`council: ${council}`]),
    ...(procedure === undefined ? [] : [`procedures: ${procedure}`]),
  ];
  const people = ['people:', '    # Who is who, one to a line, such as "C: child" or "Mr B: father of C".'];
  const first = pack && firstStep(pack, packs);
  const entry = [
    `${firstDate ?? 'undated'}: ${first?.step ?? ''}`,
    ...(first?.procedure === undefined ? [] : [`    procedure: ${first.procedure}`]),
  ];
  const above = [...header, ...(header.length > 0 ? [''] : []), ...people, ''];
  return { text: `${[...above, ...entry].join('\n')}\n`, line: above.length };
}

/** How a date is read, in words, or why it is not. */
export function dateWords(text: string): { readonly words: string } | { readonly why: string } {
  const read = readDays(text);
  if (read.kind === 'unread') return { why: read.why };
  const { first, last } = read.usual;
  return { words: first === last ? longDayWithWeekday(first) : `Some day from ${longRange(first, last)}` };
}

/** What a procedure starts with: the entry that begins a complaint, where its clocks run from one, or else the first of its steps. */
function firstStep(pack: Pack, packs: readonly Pack[]): { readonly step: string; readonly procedure?: string } | undefined {
  const begins = new Set(packs.flatMap(({ steps }) => steps).flatMap((step) => (step.begins ? [step.name] : [])));
  const start = pack.rules
    .flatMap(({ check }): readonly Selector[] => (check.kind === 'within' ? check.from : []))
    .find(({ step }) => begins.has(step));
  const step = start?.step ?? pack.steps[0]?.name;
  const procedure = start?.procedures.find((name) => name !== 'not named');
  return step === undefined ? undefined : { step, ...(procedure === undefined ? {} : { procedure }) };
}
