import type { Chunk } from '../syntax/chronDocument.js';
import type { BodyNode, EntryNode, NoteNode, Span } from '../syntax/nodes.js';
import { longestText } from '../syntax/syntaxProblem.js';

/**
 * Whether two versions of one chunk say the same to everything that is read from chunks, at the same places in them. They may differ in
 * comments and in narrative below the last fact, of which nothing is read but where it stands: most of what is typed is that.
 */
export function sameFacts(a: Chunk, b: Chunk): boolean {
  const [first, second] = [a.node, b.node];
  if (!isDated(first) || !isDated(second)) return false;
  const end = factsEnd(first);
  return (
    end === factsEnd(second) &&
    a.text.slice(0, end) === b.text.slice(0, end) &&
    JSON.stringify(facts(first)) === JSON.stringify(facts(second))
  );
}

type Dated = EntryNode | NoteNode;

function isDated(node: Chunk['node']): node is Dated {
  return node.kind === 'entry' || node.kind === 'note';
}

/** All of the node but its length and what is passed over. */
function facts({ span: _, body, ...rest }: Dated): object {
  return { ...rest, body: body.filter(isFact) };
}

/** Narrative counts where something is said of it. */
function isFact(line: BodyNode): boolean {
  switch (line.kind) {
    case 'field':
      return true;
    case 'narrative':
      return line.looksLikeEntry === true || line.text.text.length > longestText;
    case 'comment':
      return false;
  }
}

function factsEnd(node: Dated): number {
  const own: readonly (Span | undefined)[] =
    node.kind === 'entry' ? [node.step.span, node.label?.span, node.leftOver?.span] : [node.text.span];
  const lines = node.body.filter(isFact).map(({ span }) => span);
  return Math.max(node.date.span.end, ...own.map((span) => span?.end ?? 0), ...lines.map(({ end }) => end));
}
