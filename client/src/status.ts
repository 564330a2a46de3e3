import { DiagnosticSeverity, Disposable, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import type { Checker, CheckerState } from './checker.js';
import { caseFiles } from './clientOptions.js';

/** The one status item, in the editor's `{}` menu: how many problems the open case has, or that it is not being checked. */
export function showStatus(checker: Checker): Disposable {
  const item = languages.createLanguageStatusItem('chron.status', caseFiles);
  item.name = 'Chronology';
  let state: CheckerState;
  const refresh = () => describe(item, state);
  return Disposable.from(
    item,
    checker.watch((now) => {
      state = now;
      refresh();
    }),
    languages.onDidChangeDiagnostics(refresh),
    window.onDidChangeActiveTextEditor(refresh),
  );
}

function describe(item: LanguageStatusItem, state: CheckerState): void {
  item.busy = state === 'starting';
  item.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = state === 'stopped' ? 'Not being checked' : 'Chronology';
  item.detail = state === 'checking' ? problemCounts() : '';
  item.command = { command: 'chron.restart', title: 'Restart' };
}

/** "3 errors, 2 warnings, 1 to note" of the open file. */
function problemCounts(): string {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'chron') return '';
  const found = languages.getDiagnostics(document.uri);
  const count = (severity: DiagnosticSeverity) => found.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = count(DiagnosticSeverity.Error);
  const warnings = count(DiagnosticSeverity.Warning);
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${found.length - errors - warnings} to note`;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
