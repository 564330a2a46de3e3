import type { Evaluation } from '../../rules/evaluation.js';
import type { Severity } from '../../rules/finding.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import { addressBook } from '../addressBook.js';
import { inLines, placedDiagnosticOf, type Diagnostic, type PlacedDiagnostic } from '../diagnosticOf.js';
import { comparePositions } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';
import { workedOut } from '../workedOut.js';

/** More than an editor shows for one file, and as many as it can be sent at every keystroke. */
const mostShown = 1000;

/** All findings, the gravest first and then in the order of the file; after the thousandth, one that counts the rest. */
export function diagnosticsOf(snapshot: Snapshot): readonly Diagnostic[] {
  return known(snapshot, '', () => diagnosticsInSteps(snapshot));
}

const known = workedOut<readonly Diagnostic[]>();

function* diagnosticsInSteps(snapshot: Snapshot): Steps<readonly Diagnostic[]> {
  const { findings } = snapshot.evaluation;
  const diagnostics = (yield* shownOf(snapshot))
    .map((shown) => inLines(snapshot, shown))
    .toSorted((a, b) => rank(a.severity) - rank(b.severity) || comparePositions(a.range.start, b.range.start));
  return findings.length > mostShown ? [...diagnostics, countOfRest(findings.length - mostShown)] : diagnostics;
}

const shownBy = new WeakMap<Evaluation, readonly PlacedDiagnostic[]>();

/** Those shown, without their lines: the same for as long as an evaluation holds. */
function* shownOf(snapshot: Snapshot): Steps<readonly PlacedDiagnostic[]> {
  const { evaluation } = snapshot;
  const before = shownBy.get(evaluation);
  if (before) return before;
  const addresses = addressBook(snapshot);
  // Findings come in the order of the file, and a sort keeps the order of equals: only those shown need their lines worked out.
  const findings = evaluation.findings.toSorted((a, b) => rank(a.severity) - rank(b.severity)).slice(0, mostShown);
  const shown = yield* flatMapInSteps(findings, (finding) => [placedDiagnosticOf(snapshot, finding, addresses)]);
  shownBy.set(evaluation, shown);
  return shown;
}

function countOfRest(rest: number): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: 'information',
    message: `${rest === 1 ? '1 further finding is' : `${rest} further findings are`} not shown. They appear as those shown are dealt with.`,
    related: [],
  };
}

function rank(severity: Severity): number {
  switch (severity) {
    case 'error':
      return 0;
    case 'warning':
      return 1;
    case 'information':
      return 2;
  }
}
