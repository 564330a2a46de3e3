import type { SyntaxProblemKind } from '../syntax/syntaxProblem.js';
import { syntaxProblems } from '../syntax/syntaxProblems.js';
import type { ChunkNode } from '../syntax/nodes.js';
import type { Chunk } from '../syntax/chronDocument.js';
import type { RecordProblem } from './chronology.js';
import { syntaxRemedies } from './syntaxRemedies.js';

/** What the grammar could not read, chunk by chunk, but for what is reported elsewhere with its fixes. */
export function reportSyntax(chunks: readonly Chunk[]): readonly RecordProblem[] {
  let known: ReadonlySet<string> | undefined;
  const labels = (): ReadonlySet<string> => (known ??= new Set(chunks.flatMap(({ node }) => labelsOf(node))));
  return chunks.flatMap(({ node, text }, chunk) =>
    syntaxProblems(node)
      .filter(({ kind }) => !REPORTED_LATER.has(kind) && !(node.kind === 'header' && kind === 'unread date'))
      .map((problem): RecordProblem => ({
        rule: 'case/not-read',
        message: problem.message,
        place: { chunk, span: problem.span },
        related: [],
        remedies: syntaxRemedies({ node, text, above: chunks[chunk - 1]?.node, labels }, chunk, problem),
      })),
  );
}

/** Words left over, a missing step and several dates are reported once the steps and days are known. */
const REPORTED_LATER: ReadonlySet<SyntaxProblemKind> = new Set<SyntaxProblemKind>(['left over', 'no step', 'several dates']);

function labelsOf(node: ChunkNode): readonly string[] {
  if (node.kind === 'entry') return node.label ? [node.label.text] : [];
  if (node.kind !== 'block') return [];
  return node.lines.flatMap((line) => (line.kind === 'person' && line.label ? [line.label.text] : []));
}
