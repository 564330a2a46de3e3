import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  type CodeAction,
  type Diagnostic as ProtocolDiagnostic,
  type Hover as ProtocolHover,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Severity } from '../rules/finding.js';
import {
  toMarkdown,
  toPlainText,
  type Diagnostic,
  type Echo,
  type Hover,
  type QuickFix,
  type TextEdit,
} from '../service/languageService.js';
import type { ClientAbilities } from './clientAbilities.js';

/** The only place where our own data and the protocol's meet. */
export function toProtocolDiagnostic(diagnostic: Diagnostic, uri: string, abilities: ClientAbilities): ProtocolDiagnostic {
  const { range, severity, rule, address, message, related } = diagnostic;
  return {
    range,
    severity: toProtocolSeverity(severity),
    source: 'chron',
    message,
    ...(rule === undefined ? {} : { code: rule }),
    ...(rule !== undefined && address !== undefined && abilities.codeDescription ? { codeDescription: { href: address } } : {}),
    ...(related.length > 0 && abilities.relatedInformation
      ? { relatedInformation: related.map((place) => ({ message: place.message, location: { uri, range: place.range } })) }
      : {}),
  };
}

export function toProtocolHover({ range, blocks }: Hover, abilities: ClientAbilities): ProtocolHover {
  const contents = abilities.markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(blocks) }
    : { kind: MarkupKind.PlainText, value: toPlainText(blocks) };
  return { range, contents };
}

/** @param document the version that the edits are for: an editor that has gone on refuses them. */
export function toProtocolAction(
  fix: QuickFix,
  document: { readonly uri: string; readonly version: number },
  abilities: ClientAbilities,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toProtocolDiagnostic(fix.diagnostic, document.uri, abilities)],
    edit: toProtocolEdit(fix.edits, document, abilities),
    ...(fix.preferred && abilities.preferredActions ? { isPreferred: true } : {}),
  };
}

/** What an editor says of a diagnostic that it once got from us. */
export function fromProtocolDiagnostic({ code, range }: ProtocolDiagnostic): Echo | undefined {
  return typeof code === 'string' ? { rule: code, line: range.start.line } : undefined;
}

function toProtocolEdit(
  edits: readonly TextEdit[],
  { uri, version }: { uri: string; version: number },
  abilities: ClientAbilities,
): WorkspaceEdit {
  const changes = edits.map(({ range, newText }) => ({ range, newText }));
  return abilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

function toProtocolSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
  }
}
