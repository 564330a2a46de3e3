import { CancellationError, type Diagnostic, type Uri } from 'vscode';
import type { ProvideDiagnosticSignature } from 'vscode-languageclient';
import { hasPage, linkToPage, ruleOf } from './rulePages.js';

type Publish = (uri: Uri, diagnostics: Diagnostic[]) => void;
type Pull = (...asked: [...Parameters<ProvideDiagnosticSignature>, ProvideDiagnosticSignature]) => ReturnType<ProvideDiagnosticSignature>;

/** The findings that the server sends, each linked to the page of its rule. */
export function linkPublished(uri: Uri, diagnostics: Diagnostic[], publish: Publish): void {
  link(diagnostics);
  publish(uri, diagnostics);
}

/** The same for those that it is asked for. @throws CancellationError when the question was taken back meanwhile. */
export const linkPulled: Pull = async (document, previousResultId, token, ask) => {
  const report = await ask(document, previousResultId, token);
  // What is taken back while the client reads it has gaps. Told so, the client asks anew; after any other error it never would for this file.
  if (token.isCancellationRequested) throw new CancellationError();
  if (report && 'items' in report) link(report.items);
  return report;
};

/** What has no page keeps the address of its source, where the server gives one. */
function link(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined && hasPage(rule)) diagnostic.code = { value: rule, target: linkToPage(rule) };
  }
}
