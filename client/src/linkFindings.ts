import type { Diagnostic, Uri } from 'vscode';
import { hasPage, linkToPage, ruleOf } from './rulePages.js';

type Publish = (uri: Uri, diagnostics: Diagnostic[]) => void;

/** Links each finding to the page of its rule. What has no page keeps the address of its source, where the server gives one. */
export function linkFindings(uri: Uri, diagnostics: Diagnostic[], publish: Publish): void {
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined && hasPage(rule)) diagnostic.code = { value: rule, target: linkToPage(rule) };
  }
  publish(uri, diagnostics);
}
