import type { SyntaxProblemKind } from '../syntax/syntaxProblem.js';
import { syntaxProblems } from '../syntax/syntaxProblems.js';
import type { ChunkList } from '../syntax/chronDocument.js';
import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { RecordProblem } from './chronology.js';
import { syntaxRemedies } from './syntaxRemedies.js';

/** What the grammar could not read, chunk by chunk, but for what is reported elsewhere with its fixes. */
export function reportSyntax(chunks: ChunkList): Steps<readonly RecordProblem[]> {
  return flatMapInSteps(chunks, ({ node, text }, chunk) => {
    const problems = syntaxProblems(node);
    if (problems.length === 0) return NONE;
    return problems
      .filter(({ kind }) => !REPORTED_LATER.has(kind) && !(node.kind === 'header' && kind === 'unread date'))
      .map((problem): RecordProblem => ({
        rule: 'case/not-read',
        message: problem.message,
        place: { chunk, span: problem.span },
        related: [],
        remedies: syntaxRemedies({ node, text, above: chunks.at(chunk - 1)?.node }, chunk, problem),
      }));
  });
}

const NONE: readonly RecordProblem[] = [];

/** Words left over, a missing step and several dates are reported once the steps and days are known. */
const REPORTED_LATER: ReadonlySet<SyntaxProblemKind> = new Set<SyntaxProblemKind>(['left over', 'no step', 'several dates']);
