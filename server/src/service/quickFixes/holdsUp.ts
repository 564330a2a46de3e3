import type { Remedy } from '../../chronology/remedy.js';
import type { Finding } from '../../rules/finding.js';
import { workedOut } from '../workedOut.js';
import type { Steps } from '../../syntax/steps.js';
import { ChronDocument } from '../../syntax/chronDocument.js';
import { judgeInSteps, type Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

/**
 * Whether a fix does what it is for: its finding goes, and there is no new error in the record. It costs a reading of the whole file, so
 * only those fixes are tried that put in an entry or could bring to light what was not read until then; those of a finding that another
 * entry has in the same words, for which a new entry could be taken; and all of them while a label is not certain.
 */
export function holdsUp(snapshot: Snapshot, finding: Finding, remedy: Remedy, edits: readonly TextEdit[]): boolean {
  const before = snapshot.evaluation.findings;
  const { length } = snapshot.document.chunks;
  if (
    !couldReveal(remedy) &&
    !(addsEntry(remedy) && length <= LONG) &&
    before.every((one) => one === finding || (one.rule !== 'case/label' && wordsOf(one) !== wordsOf(finding)))
  )
    return true;
  const own = (findings: readonly Finding[]): number => findings.filter((one) => wordsOf(one) === wordsOf(finding)).length;
  return known(snapshot, JSON.stringify([wordsOf(finding), edits]), function* () {
    const after = yield* findingsAfter(snapshot, edits);
    return own(after) < own(before) && !hasNewError(before, after);
  });
}

/** As many as a long menu has tried. */
const known = workedOut<boolean>(200);

/** Whether edits would make an error in the record. It costs a reading of the whole file. */
export function makesError(snapshot: Snapshot, edits: readonly TextEdit[]): boolean {
  const before = snapshot.evaluation.findings;
  return known(snapshot, JSON.stringify(edits), function* () {
    return hasNewError(before, yield* findingsAfter(snapshot, edits));
  });
}

function* findingsAfter({ document, settings, packs }: Snapshot, edits: readonly TextEdit[]): Steps<readonly Finding[]> {
  const changed = new ChronDocument(document.uri, document.version, document.chunks);
  const fromTheEnd = edits.toReversed().map(({ range, newText }) => ({ range, text: newText }));
  changed.update(fromTheEnd, document.version);
  return (yield* judgeInSteps(changed, settings, packs)).evaluation.findings;
}

function couldReveal(remedy: Remedy): boolean {
  switch (remedy.kind) {
    case 'add label':
    case 'choose thread':
    case 'comment out':
    case 'indent line':
    case 'keep as words':
    case 'move entry':
    case 'unindent line':
      return true;
    case 'replace text':
      return remedy.reveals === true;
    default:
      return false;
  }
}

/** An entry that is put in could be taken for another than the one that is missing. */
function addsEntry(remedy: Remedy): boolean {
  return remedy.kind === 'insert step' || (remedy.kind === 'together' && remedy.remedies.some(addsEntry));
}

/** In entries: to read a longer file again for each fix would keep whoever types waiting. */
const LONG = 1_000;

/** What the law makes of it is another matter. */
function hasNewError(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = countBy(before);
  return [...countBy(after)].some(([words, count]) => count > (known.get(words) ?? 0));
}

function countBy(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || !finding.rule.startsWith('case/')) continue;
    counts.set(wordsOf(finding), (counts.get(wordsOf(finding)) ?? 0) + 1);
  }
  return counts;
}

function wordsOf({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}
