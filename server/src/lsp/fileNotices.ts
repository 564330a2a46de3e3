import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { ChronDocument } from '../syntax/chronDocument.js';

export const notChecked = notice(
  'This version of the file could not be checked, because of an error in the program. Findings shown are those of the version before.',
);
export const tooLong = notice('This file is larger than 5 MB, which is more than a case file can be, and is not checked.');

/** @param why in words that go on after "this file". */
export function unopenedNotice(why: string): Diagnostic {
  const tooLarge = why.startsWith('is larger');
  return notice(tooLarge ? 'This file is large, so it is checked only while it is open.' : `This file is not checked: it ${why}`);
}

/** Something about the file as a whole, on its first line. */
function notice(message: string): Diagnostic & { readonly message: string } {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { range, severity: DiagnosticSeverity.Warning, source: 'chron', message };
}

const mostCharacters = 5 * 1024 * 1024;

export function isTooLong(document: ChronDocument): boolean {
  return document.chunks.textLength > mostCharacters;
}
