import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/finding.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { parseIsoDay } from '../../server/src/dates/civilDay.js';
import { quickFixesAt, takeSnapshot, type QuickFix, type Snapshot } from '../../server/src/service/languageService.js';
import { inert } from '../../server/src/service/markup/inert.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { applyEdits, undoing } from './applyEdits.js';

/**
 * Offers `title` for a finding of `rule` in `before`, and makes `after` of it: as the texts stand, with tabs, with CRLF, with CR, and
 * without a last line ending. Each time undoing it gives the text back; and once the gaps that it leaves are filled, its own finding is
 * gone, and there is no new error in the record itself.
 */
export function expectFix(rule: string, title: string, before: string, after: string): void {
  for (const [name, form] of Object.entries(forms)) expectFixOf(name, rule, title, form(before), form(after));
}

const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it stands': (text) => text,
  'with tabs': (text) => text.replaceAll(/^ {4}/gmu, '\t'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with CR': (text) => text.replaceAll('\n', '\r'),
  'without a last line ending': (text) => text.replace(/\n$/u, ''),
};

function expectFixOf(form: string, rule: string, title: string, before: string, after: string): void {
  const snapshot = snapshotOf(before);
  const fix = fixes(snapshot).find((offered) => offered.title === title && offered.diagnostic.rule === rule);
  assert.ok(fix, `${form}: no "${title}" for ${rule} among:\n${fixes(snapshot).map(describeFix).join('\n')}`);
  const made = applyEdits(before, fix.edits);
  assert.equal(made, after, form);
  assert.deepEqual(unsound(snapshot, fix), [], form);
}

/**
 * What is wrong with a fix: that undoing it does not give the text back; or, with its gaps filled, that its own finding is still there
 * or there is a new error of the record.
 */
export function unsound(snapshot: Snapshot, fix: QuickFix): readonly string[] {
  const before = snapshot.document.getText();
  const made = applyEdits(before, fix.edits);
  const { findings } = snapshotOf(filled(made)).evaluation;
  const undone = applyEdits(made, undoing(before, fix.edits)) === before;
  return [
    ...(undone ? [] : [`${describeFix(fix)}: undone, it is not as before`]),
    ...(findings.filter(same(fix)).length < snapshot.evaluation.findings.filter(same(fix)).length
      ? []
      : [`${describeFix(fix)}: still there`]),
    ...newErrors(snapshot.evaluation.findings, findings).map((error) => `${describeFix(fix)}: new ${error}`),
  ];
}

export function snapshotOf(text: string): Snapshot {
  return takeSnapshot(new ChronDocument('file:///case.chron', 1, text), { today: parseIsoDay('2026-11-21') ?? 0 }, builtInPacks);
}

/** With something in each gap that a fix leaves, such as "[reason]". */
function filled(text: string): string {
  return text.replaceAll(/\[[a-z]+\]/gu, 'words of the writer');
}

/** All that are offered for the whole file. */
export function fixes(snapshot: Snapshot): readonly QuickFix[] {
  const whole = { start: { line: 0, character: 0 }, end: { line: snapshot.document.lineCount, character: 0 } };
  return quickFixesAt(snapshot, whole, [], Infinity);
}

/** What an editor is told has no line ends in it. */
function same(fix: QuickFix): (finding: Finding) => boolean {
  return ({ rule, message }) => rule === fix.diagnostic.rule && inert(message) === fix.diagnostic.message;
}

/** What the law makes of what is now recorded is another matter, and may well be worse. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const known = new Set(before.map(describe));
  const errors = after.filter(({ severity, rule }) => severity === 'error' && rule.startsWith('case/'));
  return errors.map(describe).filter((finding) => !known.has(finding));
}

function describe({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function describeFix({ title, diagnostic }: QuickFix): string {
  return `  ${diagnostic.rule}: "${title}" for: ${diagnostic.message}`;
}
