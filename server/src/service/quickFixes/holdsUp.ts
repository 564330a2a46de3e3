import type { Remedy } from '../../chronology/remedy.js';
import type { Finding } from '../../rules/finding.js';
import { ChronDocument } from '../../syntax/chronDocument.js';
import { takeSnapshot, type Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

/**
 * Whether a fix does what it is for: its finding goes, and there is no new error in the record. Only fixes that could bring to light
 * what was not read until then are tried, and those of a finding that another entry has in the same words, for which a new entry could be
 * taken: it costs a reading of the whole file.
 */
export function holdsUp(snapshot: Snapshot, finding: Finding, remedy: Remedy, edits: readonly TextEdit[]): boolean {
  const before = snapshot.evaluation.findings;
  if (!couldReveal(remedy) && before.filter((one) => wordsOf(one) === wordsOf(finding)).length < 2) return true;
  const { document, settings, packs } = snapshot;
  const changed = new ChronDocument(document.uri, document.version, document.getText());
  const fromTheEnd = edits.toReversed().map(({ range, newText }) => ({ range, text: newText }));
  changed.update(fromTheEnd, document.version);
  const { findings } = takeSnapshot(changed, settings, packs).evaluation;
  const known = countBy(before);
  const now = countBy(findings);
  const own = wordsOf(finding);
  if ((now.get(own) ?? 0) >= (known.get(own) ?? 0)) return false;
  return findings.every((one) => !isErrorOfRecord(one) || (now.get(wordsOf(one)) ?? 0) <= (known.get(wordsOf(one)) ?? 0));
}

function couldReveal(remedy: Remedy): boolean {
  switch (remedy.kind) {
    case 'move entry':
    case 'unindent line':
      return true;
    case 'replace text':
      return remedy.reveals === true;
    default:
      return false;
  }
}

function isErrorOfRecord({ rule, severity }: Finding): boolean {
  return severity === 'error' && rule.startsWith('case/');
}

function wordsOf({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function countBy(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(wordsOf(finding), (counts.get(wordsOf(finding)) ?? 0) + 1);
  return counts;
}
