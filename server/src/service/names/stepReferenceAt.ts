import { stepFinder } from '../../chronology/findStep.js';
import { isReference } from '../../chronology/phraseContext.js';
import type { CaseEvent } from '../../chronology/chronology.js';
import type { DatePhrase, Reference } from '../../dates/datePhrase.js';
import type { BodyNode, ChunkNode } from '../../syntax/nodes.js';
import type { Position, Range } from '../../syntax/chronDocument.js';
import { touches } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';

/** The entry that the words of a step mean in a date ("before the ICPC"); nothing where they could mean several, or none. */
export function stepReferenceAt(snapshot: Snapshot, position: Position): { readonly range: Range; readonly event: CaseEvent } | undefined {
  const { document, chronology, packs } = snapshot;
  const { index } = document.chunkAt(position);
  const node = document.chunks.at(index)?.node;
  if (!node) return undefined;
  for (const reference of datesOf(node).flatMap(referencesIn)) {
    const range = document.rangeOf(index, reference.span);
    if (reference.kind !== 'step' || !touches(range, { start: position, end: position })) continue;
    const step = stepFinder(vocabularyOf(packs))(reference.text)?.step;
    const [event, ...others] = chronology.events.filter((one) => one.happened && step !== undefined && one.step?.name === step.name);
    if (event && others.length === 0) return { range, event };
  }
  return undefined;
}

function datesOf(node: ChunkNode): readonly DatePhrase[] {
  if (node.kind === 'entry' || node.kind === 'note') return [node.date, ...node.body.flatMap(datesInLine)];
  return node.kind === 'header' && node.date ? [node.date] : [];
}

function datesInLine(line: BodyNode): readonly DatePhrase[] {
  return line.kind === 'field' ? [line.date, line.account?.when].filter((date) => date !== undefined) : [];
}

function referencesIn({ terms }: DatePhrase): readonly Reference[] {
  return terms.flatMap((term) => {
    if (term.kind === 'between') return [term.from, term.to].filter(isReference);
    if (term.kind === 'bound' && term.target.kind === 'relative') return term.target.target ? [term.target.target].filter(isReference) : [];
    if ((term.kind === 'bound' || term.kind === 'relative') && term.target) return [term.target].filter(isReference);
    return [];
  });
}
