import type { Remedy } from '../../chronology/remedy.js';
import type { Finding } from '../../rules/finding.js';
import type { Range } from '../../syntax/chronDocument.js';
import { addressBook } from '../addressBook.js';
import { diagnosticOf, rangeAt, type Diagnostic } from '../diagnosticOf.js';
import { editsFor } from '../quickFixes/editsFor.js';
import { holdsUp } from '../quickFixes/holdsUp.js';
import type { TextEdit } from '../quickFixes/textEdit.js';
import { touches } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';

export interface QuickFix {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  /** The only thing to do, and it states no new fact: an editor may offer it before others. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** What an editor says that a finding was. Not trusted: an editor may count characters in another way, or hold an older version. */
export interface Echo {
  readonly rule: string;
  readonly line: number;
}

/**
 * What could be done about the findings at `range`, and about those that the editor names. Each edit comes from our own finding.
 * @param most how many findings at most: some fixes are tried on the whole file before they are offered, and nobody reads a longer menu.
 */
export function quickFixesAt(snapshot: Snapshot, range: Range, echoes: readonly Echo[] = [], most = 12): readonly QuickFix[] {
  const addresses = addressBook(snapshot);
  return snapshot.evaluation.findings
    .filter((finding) => isAsked(snapshot, finding, range, echoes) && finding.remedies().length > 0)
    .slice(0, most)
    .flatMap((finding) => {
      const diagnostic = diagnosticOf(snapshot, finding, addresses);
      return fixesOf(snapshot, finding).map(({ remedy, edits }, _, all) => ({
        title: remedy.title,
        diagnostic,
        preferred: all.length === 1 && finding.rule.startsWith('case/') && !LAST_RESORTS.has(remedy.kind),
        edits,
      }));
    });
}

function isAsked(snapshot: Snapshot, finding: Finding, range: Range, echoes: readonly Echo[]): boolean {
  const place = rangeAt(snapshot, finding.place);
  return touches(place, range) || echoes.some(({ rule, line }) => rule === finding.rule && line === place.start.line);
}

/** What takes something out of the checking, or leaves words out of the record. */
const LAST_RESORTS: ReadonlySet<Remedy['kind']> = new Set<Remedy['kind']>([
  'comment out',
  'cut text',
  'keep as words',
  'move below',
  'remove line',
  'set aside',
]);

function fixesOf(snapshot: Snapshot, finding: Finding) {
  return finding
    .remedies()
    .map((remedy) => ({ remedy, edits: editsFor(snapshot, remedy) }))
    .filter(({ remedy, edits }) => edits.length > 0 && holdsUp(snapshot, finding, remedy, edits));
}
