import {
  CodeAction,
  CodeActionKind,
  languages,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { caseFiles } from './clientOptions.js';
import { copyFinding, type FindingAt } from './commands/copyFinding.js';
import { hasPage, openRulePage, ruleOf } from './rulePages.js';

/** Offers, after what mends a finding, the page of its rule, and the finding as a sentence for a letter. */
export function explainFindings(): Disposable {
  return languages.registerCodeActionsProvider(caseFiles, provider, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}

const provider: CodeActionProvider = {
  provideCodeActions: (document, _range, { diagnostics }) => {
    const own = diagnostics.filter(({ source }) => source === 'chron');
    const rules = new Set(own.map(ruleOf).flatMap((rule) => (rule !== undefined && hasPage(rule) ? [rule] : [])));
    return [...[...rules].map(readAbout), ...own.map((diagnostic) => copy(document, diagnostic, own.length > 1))];
  },
};

function readAbout(rule: string): CodeAction {
  const title = `Read about ${rule}`;
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: openRulePage, title, arguments: [rule] };
  return action;
}

function copy({ uri }: TextDocument, diagnostic: Diagnostic, isOneOfSeveral: boolean): CodeAction {
  const which = isOneOfSeveral ? `: ${diagnostic.message.slice(0, 60)}…` : '';
  const title = `Copy finding as a sentence${which}`;
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  const finding: FindingAt = { uri: uri.toString(), diagnostic };
  action.command = { command: copyFinding, title, arguments: [finding] };
  return action;
}
