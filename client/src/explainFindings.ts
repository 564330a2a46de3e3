import { CodeAction, CodeActionKind, languages, type CodeActionProvider, type Disposable } from 'vscode';
import { caseFiles } from './clientOptions.js';
import { hasPage, openRulePage, ruleOf } from './rulePages.js';

/** Offers, after what mends a finding, the page of its rule. */
export function explainFindings(): Disposable {
  return languages.registerCodeActionsProvider(caseFiles, provider, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}

const provider: CodeActionProvider = {
  provideCodeActions: (_document, _range, { diagnostics }) => {
    const rules = new Set(diagnostics.map(ruleOf).filter((rule) => rule !== undefined && hasPage(rule)));
    return [...rules].map((rule) => {
      const title = `Read about ${rule}`;
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      action.command = { command: openRulePage, title, arguments: [rule] };
      return action;
    });
  },
};
