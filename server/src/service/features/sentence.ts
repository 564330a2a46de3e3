import { rangeAt } from '../diagnosticOf.js';
import { findingSentence } from '../findingSentence.js';
import { inert } from '../markup/inert.js';
import type { Snapshot } from '../snapshot.js';

/** The finding of `rule` on `line`, to put in a letter; nothing where there is none. Of several, the first that says `message`, if any does. */
export function sentenceOf(snapshot: Snapshot, rule: string, line: number, message?: string): string | undefined {
  const found = snapshot.evaluation.findings.filter((one) => one.rule === rule && rangeAt(snapshot, one.place).start.line === line);
  const finding = found.find((one) => inert(one.message) === message) ?? found[0];
  if (!finding) return undefined;
  const asked = snapshot.packs.flatMap((pack) => pack.rules).find(({ id }) => id === rule);
  // What is wrong with the record itself says so by itself.
  return inert(findingSentence(snapshot, asked?.check.kind === 'record' ? undefined : asked, finding.verdict, finding.message));
}
