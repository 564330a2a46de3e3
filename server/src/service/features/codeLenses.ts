import type { ChecklistVerdict } from '../../rules/finding.js';
import { groupBy } from '../../rules/groupBy.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Pack } from '../../rules/pack.js';
import type { Range } from '../../syntax/chronDocument.js';
import type { Snapshot } from '../snapshot.js';

/** A line above an entry that says how a procedure stands. */
export interface CodeLens {
  readonly range: Range;
  readonly title: string;
}

/** One for each procedure, above the first of its entries, and one for each complaint: "Child protection: 3 met, 1 late, 1 missing". */
export function codeLensesOf(snapshot: Snapshot): readonly CodeLens[] {
  const { evaluation, packs } = snapshot;
  const procedureOf = new Map(packs.flatMap((pack) => pack.rules.map(({ id }) => [id, nameOf(pack)] as const)));
  const own = evaluation.judgements.filter(({ rule }) => procedureOf.get(rule.id) !== undefined);
  const groups = groupBy(own, ({ rule, thread }) => `${procedureOf.get(rule.id)}${thread === undefined ? '' : `, ${thread}`}`);
  return [...groups]
    .flatMap(([name, judgements]) => lensOf(snapshot, name, judgements))
    .toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** Of packs that belong to a procedure. What every case is looked at for, and the Ombudsman's own, are no procedure of the council's. */
function nameOf({ procedure }: Pack): string | undefined {
  return procedure === undefined ? undefined : procedure.charAt(0).toUpperCase() + procedure.slice(1);
}

function lensOf({ document, chronology }: Snapshot, name: string, judgements: readonly Judgement[]): readonly CodeLens[] {
  const counts = countsOf(judgements);
  const chunks = judgements.flatMap(
    ({ trigger, place }) => (trigger === undefined ? undefined : chronology.events[trigger]?.chunk) ?? place?.chunk ?? [],
  );
  const chunk = chunks.reduce((first, one) => Math.min(first, one), Infinity);
  const span = chronology.events.find((event) => event.chunk === chunk)?.wordsSpan;
  if (counts === '' || span === undefined) return [];
  return [{ range: document.rangeOf(chunk, span), title: `${name}: ${counts}` }];
}

type Count = 'met' | 'late' | 'missing' | 'depends' | 'pending' | 'set aside';
const order: readonly Count[] = ['met', 'late', 'missing', 'depends', 'pending', 'set aside'];

/** "3 met, 1 late, 1 missing". Nothing where no rule applies. */
function countsOf(judgements: readonly Judgement[]): string {
  const all = judgements.map(({ verdict }) => countOf(verdict));
  return order
    .flatMap((count) => {
      const n = all.filter((one) => one === count).length;
      if (n === 0) return [];
      return [count === 'depends' ? `${n} ${n === 1 ? 'depends' : 'depend'}` : `${n} ${count}`];
    })
    .join(', ');
}

function countOf(verdict: ChecklistVerdict): Count | undefined {
  switch (verdict) {
    case 'in-time':
      return 'met';
    case 'late':
      return 'late';
    case 'not-recorded':
    case 'overdue':
    case 'not-done':
    case 'no-evidence':
      return 'missing';
    case 'depends':
    case 'may-be-overdue':
      return 'depends';
    case 'pending':
      return 'pending';
    case 'set-aside':
      return 'set aside';
    case 'not-applicable':
    case 'problem':
      return undefined;
  }
}
