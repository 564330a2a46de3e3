import { syntaxProblems } from '../syntax/syntaxProblems.js';
import type { ChunkNode } from '../syntax/nodes.js';
import type { RecordProblem } from './chronology.js';
import { syntaxRemedies } from './syntaxRemedies.js';

/** What the grammar could not read, chunk by chunk. */
export function reportSyntax(nodes: readonly ChunkNode[]): readonly RecordProblem[] {
  return nodes.flatMap((node, chunk) =>
    syntaxProblems(node).map((problem): RecordProblem => ({
      rule: 'case/not-read',
      message: problem.message,
      place: { chunk, span: problem.span },
      related: [],
      remedies: syntaxRemedies(nodes, chunk, problem),
    })),
  );
}
