import type { ChunkNode } from '../syntax/nodes.js';
import type { SyntaxProblem } from '../syntax/syntaxProblems.js';
import type { Remedy } from './remedy.js';

/** What could be done about something that was not read. None where only the writer can say what was meant. */
export function syntaxRemedies(nodes: readonly ChunkNode[], chunk: number, { kind, span }: SyntaxProblem): readonly Remedy[] {
  const place = { chunk, span };
  switch (kind) {
    case 'bad line':
      return nodes[chunk]?.kind === 'bad' && hasEntryAbove(nodes, chunk)
        ? [{ kind: 'indent line', title: 'Indent it, as part of the entry above', place }]
        : [];
    case 'looks like entry':
      return [{ kind: 'unindent line', title: 'Move it to the margin, as an entry of its own', place }];
    case 'loose note':
      return looseNote(nodes, chunk);
    case 'except without reason':
      return [{ kind: 'insert text', title: 'Add a reason', chunk, at: span.end, text: ' because [reason]' }];
    default:
      return [];
  }
}

function hasEntryAbove(nodes: readonly ChunkNode[], chunk: number): boolean {
  const above = nodes[chunk - 1]?.kind;
  return above === 'entry' || above === 'note';
}

/** Whatever stands between the date and the words, such as a comma, gives way to the dash or the colon. */
function looseNote(nodes: readonly ChunkNode[], chunk: number): readonly Remedy[] {
  const node = nodes[chunk];
  if (node?.kind !== 'note') return [];
  const place = { chunk, span: { start: node.date.span.end, end: node.text.span.start } };
  return [
    { kind: 'replace text', title: 'Put a dash after the date: it is a note', place, text: ' - ' },
    { kind: 'replace text', title: 'Put a colon after the date: it records a step', place, text: ': ' },
  ];
}
