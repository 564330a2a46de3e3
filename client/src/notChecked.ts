import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range, workspace, type TextDocument } from 'vscode';
import type { Checker } from './checker.js';
import { caseFiles } from './clientOptions.js';

/**
 * While the server is stopped, an error at the top of every open case. VS Code takes the server's findings away with it, and says
 * "No problems have been detected", which a reader would take for an answer.
 */
export function showNotChecked(checker: Checker): Disposable {
  const problems = languages.createDiagnosticCollection('chron.notChecked');
  let stopped = false;
  const mark = (document: TextDocument) => {
    if (stopped && languages.match(caseFiles, document) > 0) problems.set(document.uri, [notChecked()]);
  };
  return Disposable.from(
    problems,
    checker.watch((state) => {
      stopped = state === 'stopped';
      if (stopped) workspace.textDocuments.forEach(mark);
      else problems.clear();
    }),
    workspace.onDidOpenTextDocument(mark),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
}

function notChecked(): Diagnostic {
  const message = 'This case is not being checked, because the checker has stopped. Run the command "Chronology: Restart".';
  const problem = new Diagnostic(new Range(0, 0, 0, Number.MAX_SAFE_INTEGER), message, DiagnosticSeverity.Error);
  problem.source = 'chron';
  return problem;
}
