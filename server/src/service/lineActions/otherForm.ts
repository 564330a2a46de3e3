import { stepFinder, type FoundStep } from '../../chronology/findStep.js';
import type { Remedy } from '../../chronology/remedy.js';
import { vocabularyFor, type Snapshot } from '../snapshot.js';

/** A note as an entry of the step that it speaks of, with all its words below; an entry as a note. */
export function otherForm(snapshot: Snapshot, chunk: number): readonly Remedy[] {
  const target = snapshot.document.chunks.at(chunk);
  if (target?.node.kind === 'note' && target.node.form !== 'loose') return asEntry(snapshot, chunk, target.node.text);
  if (target?.node.kind !== 'entry' || target.node.step.text === '') return [];
  const { date, step, label } = target.node;
  // A note has no label: what refers to it would refer to nothing.
  if (label !== undefined) return [];
  const between = { start: date.span.end, end: step.span.start };
  return [{ kind: 'replace text', title: 'Make it a note, which no check looks at', place: { chunk, span: between }, text: ' - ' }];
}

function asEntry(
  snapshot: Snapshot,
  chunk: number,
  text: { readonly text: string; readonly span: { start: number; end: number } },
): readonly Remedy[] {
  const found = stepIn(snapshot, text.text);
  const node = snapshot.document.chunks.at(chunk)?.node;
  if (found === undefined || node?.kind !== 'note') return [];
  const words = text.text.slice(found.span.start, found.span.end);
  return [
    {
      kind: 'move below',
      title: `Make it an entry: "${found.step.name}", with these words below`,
      place: { chunk, span: text.span },
      instead: `: ${words}`,
    },
  ];
}

/** The first step that the words of a note name, wherever in them. */
function stepIn({ packs }: Snapshot, text: string): FoundStep | undefined {
  const find = stepFinder(vocabularyFor(packs));
  for (const { index } of text.slice(0, LOOKED_AT).matchAll(/[\p{L}\p{N}]+/gu)) {
    const found = find(text.slice(index));
    if (found) return { step: found.step, span: { start: index + found.span.start, end: index + found.span.end } };
  }
  return undefined;
}

/** In characters: whoever writes a step into a note writes it near the start. */
const LOOKED_AT = 300;
