import type { Colors } from 'picocolors/types.js';
import type { Severity } from '../rules/finding.js';
import type { Pack } from '../rules/pack.js';
import { suppose, takeSnapshot, type Snapshot, type SnapshotSettings, type WhatIf } from '../service/languageService.js';
import { checkJson } from './formats/checkJson.js';
import { checkText } from './formats/checkText.js';
import { countsOf, type CheckReport } from './checkReport.js';
import { openCaseFile, type OpenedFile } from './openCaseFile.js';
import { readAssumptions } from './readAssumptions.js';

/** A file that was read and checked. */
export interface CheckedFile {
  readonly file: string;
  readonly snapshot: Snapshot;
  /** What was supposed of it, under which it was checked. */
  readonly supposed?: WhatIf;
}

/** What is asked of each file. It is plain data, so that it can be handed to a thread. */
export interface CheckOrder {
  readonly settings: Pick<SnapshotSettings, 'today' | 'asAt' | 'parameters'>;
  readonly assumed: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly columns: number;
}

/** A file; or a folder in which there turned out to be none. */
export interface ToCheck {
  readonly path: string;
  readonly isEmpty?: true;
}

/** What came of one file, in words; plain data too. */
export interface FileOutcome {
  /** Nothing where it could not be checked. */
  readonly out?: string;
  readonly err: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly failed: boolean;
}

/** The report that is asked for. */
export function reportFor({ json, explain, columns }: CheckOrder, packs: readonly Pack[], colours: Colors): CheckReport {
  return json ? checkJson() : checkText({ packs, colours, columns, explain });
}

/** Checks one file after the other, and never throws for one of them. */
export function fileChecker(order: CheckOrder, packs: readonly Pack[], colours: Colors): (asked: ToCheck) => Promise<FileOutcome> {
  const report = reportFor(order, packs, colours);
  return async ({ path, isEmpty }) => {
    if (isEmpty) return unchecked(`chron: ${path} has no case in it: no file whose name ends with .chron.\n`);
    let said = '';
    const err = (text: string): void => void (said += text);
    const opened = await openCaseFile(path, { packs, err });
    try {
      const checked = opened && judge(opened, order, err);
      if (checked === undefined) return unchecked(said);
      // What local rules ask was not checked, where there was no reading them.
      return { out: report.file(checked), err: said, counts: countsOf(checked), failed: opened?.localRules?.problem !== undefined };
    } catch {
      return unchecked(said + failure(path));
    }
  };
}

/** For a file over which the program fails. What was thrown may quote the case, and must not look like "something was found". */
export function failedFile({ path }: ToCheck): FileOutcome {
  return unchecked(failure(path));
}

function unchecked(err: string): FileOutcome {
  return { err, counts: { error: 0, warning: 0, information: 0 }, failed: true };
}

function failure(file: string): string {
  return `chron: ${file} could not be checked, because of an error in the program.\n`;
}

/**
 * What comes out otherwise is told against the file as it is: under what is supposed, and on another day than the one that the file gives.
 * A file that gives none is only judged as at the day that is asked for. Nothing for a file of which what is supposed cannot be, once that is said.
 */
function judge(
  { file, document, packs, localRules }: OpenedFile,
  { settings: { asAt, ...settings }, assumed }: CheckOrder,
  err: (text: string) => void,
): CheckedFile | undefined {
  // A file that gives no day of its own is judged as at this one, in place of today.
  const today = asAt ?? settings.today;
  const snapshot = takeSnapshot(document, { ...settings, today, ...(localRules && { localRules }) }, packs);
  const anotherDay = asAt !== undefined && asAt !== snapshot.chronology.header.asAt;
  if (assumed.length === 0 && !anotherDay) return { file, snapshot };
  const assumptions = readAssumptions(file, snapshot, assumed, err);
  if (assumptions === undefined) return undefined;
  const supposed = suppose(snapshot, { assumptions, ...(anotherDay && { asAt }) });
  return { file, snapshot: supposed.snapshot, supposed };
}
