import type { ChunkNode, ExceptNode } from '../syntax/nodes.js';
import type { Exception, RecordProblem } from './chronology.js';
import type { Place } from './place.js';
import { isGap } from './fieldValues.js';

/** Rules that the file sets aside, with the reasons given. One whose reason is still to be filled in counts, and says so. */
export function readExceptions(
  nodes: readonly ChunkNode[],
  eventOf: ReadonlyMap<number, number>,
): { readonly exceptions: readonly Exception[]; readonly problems: readonly RecordProblem[] } {
  const exceptions: Exception[] = [];
  const problems: RecordProblem[] = [];
  const read = (node: ExceptNode, place: Place, event: number | undefined): void => {
    const reason = node.reason?.text ?? '';
    if (reason !== '') {
      exceptions.push({
        rule: node.rule.text.toLowerCase(),
        ...(node.person && { person: node.person.text }),
        reason,
        ...(event === undefined ? {} : { event }),
        place,
      });
    }
    if (isGap(reason)) problems.push(reasonToGive(node, place));
  };
  nodes.forEach((node, chunk) => {
    if (node.kind === 'header' && node.exception) read(node.exception, { chunk, span: node.span }, undefined);
    if (node.kind !== 'entry' && node.kind !== 'note') return;
    for (const line of node.body) {
      if (line.kind === 'field' && line.exception) read(line.exception, { chunk, span: line.span }, eventOf.get(chunk));
    }
  });
  return { exceptions, problems };
}

function reasonToGive({ rule, reason }: ExceptNode, line: Place): RecordProblem {
  return {
    rule: 'case/reason-to-give',
    message: `Write why ${rule.text} does not apply here, in place of "${reason?.text ?? ''}". It is printed in the report.`,
    place: { chunk: line.chunk, span: reason?.span ?? rule.span },
    related: [],
    remedies: [{ kind: 'remove line', title: 'Take this line out: the rule applies here', place: line }],
  };
}
