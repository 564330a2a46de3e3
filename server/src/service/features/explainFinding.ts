import type { Explanation } from '../../rules/explanation.js';
import type { Finding } from '../../rules/finding.js';
import { explanationLines } from '../explain/explanationLines.js';
import { explanationOf } from '../explain/explanationOf.js';
import type { Snapshot } from '../snapshot.js';

export interface ExplainedFinding extends Explanation {
  /** The same in plain sentences, with words of the file in them. */
  readonly lines: readonly string[];
}

/** The working of a finding, made when it is asked for. Nothing where its message says all there is. */
export function explainFinding(snapshot: Snapshot, finding: Finding): ExplainedFinding | undefined {
  const explanation = explanationOf(snapshot, finding);
  return explanation && { ...explanation, lines: explanationLines(snapshot, explanation) };
}
