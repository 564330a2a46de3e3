import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { quickFixesAt, type Echo, type QuickFix } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { ClientAbilities } from '../clientAbilities.js';
import { toProtocolDiagnostic } from '../conversions.js';
import { sourceActionKinds, sourceActions } from '../sourceActions.js';
import { toProtocolEdit } from '../toProtocolEdit.js';
import type { EditorRequest } from './request.js';

export const codeActions: EditorRequest = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...sourceActionKinds] } },
  serve: ({ connection, files, guard, abilities }) =>
    connection.onCodeAction(
      guard.request('textDocument/codeAction', (params: CodeActionParams) => {
        const { uri, snapshot } = files.find(asked.document(params));
        if (!abilities().codeActions) return null;
        if (!wantsQuickFixes(params)) return sourceActions(snapshot, params.context?.only ?? [], uri, abilities());
        const echoes = asked
          .diagnostics(params)
          .map(fromProtocolDiagnostic)
          .filter((echo) => echo !== undefined);
        return quickFixesAt(snapshot, asked.range(params), echoes).map((fix) =>
          toProtocolAction(fix, { uri, version: snapshot.version }, abilities()),
        );
      }),
    ),
};

/** An editor may ask for one kind of action only; a kind takes in those below it. */
function wantsQuickFixes({ context }: Partial<CodeActionParams>): boolean {
  return context?.only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix) ?? true;
}

/** @param document the version that the edits are for: an editor that has gone on refuses them. */
function toProtocolAction(
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
function fromProtocolDiagnostic({ code, range }: Diagnostic): Echo | undefined {
  return typeof code === 'string' ? { rule: code, line: range.start.line } : undefined;
}
