import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { inert, lineActionsAt, quickFixesAt, type Echo, type LineAction, type QuickFix } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { ClientAbilities } from '../clientAbilities.js';
import { toProtocolDiagnostic } from '../conversions.js';
import { toProtocolEdit } from '../toProtocolEdit.js';
import type { EditorRequest } from './request.js';

export const codeActions: EditorRequest = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] } },
  serve: ({ connection, files, guard, abilities }) =>
    connection.onCodeAction(
      guard.request('textDocument/codeAction', (params: CodeActionParams) => {
        const { uri, snapshot } = files.find(asked.document(params));
        if (!abilities().codeActions) return null;
        const document = { uri, version: snapshot.version };
        const range = asked.range(params);
        const rewrites = wantsRewrites(params)
          ? lineActionsAt(snapshot, range.start).map((action) => toRewrite(action, document, abilities()))
          : [];
        if (!wants(params, CodeActionKind.QuickFix)) return rewrites.length > 0 ? rewrites : null;
        const echoes = asked
          .diagnostics(params)
          .map(fromProtocolDiagnostic)
          .filter((echo) => echo !== undefined);
        const fixes = quickFixesAt(snapshot, range, echoes).map((fix) => toProtocolAction(fix, document, abilities()));
        return [...fixes, ...rewrites];
      }),
    ),
};

/** An editor may ask for one kind of action only; a kind takes in those below it. */
function wants({ context }: Partial<CodeActionParams>, kind: string): boolean {
  return context?.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
}

/** What is no mending is offered when somebody asks for it, and not wherever the cursor comes by. */
function wantsRewrites(params: Partial<CodeActionParams>): boolean {
  const byItself = params.context?.triggerKind === CodeActionTriggerKind.Automatic && params.context.only === undefined;
  return !byItself && wants(params, CodeActionKind.RefactorRewrite);
}

function toRewrite(
  { title, edits }: LineAction,
  document: { readonly uri: string; readonly version: number },
  abilities: ClientAbilities,
): CodeAction {
  return { title: inert(title), kind: CodeActionKind.RefactorRewrite, edit: toProtocolEdit(edits, document, abilities) };
}

/** @param document the version that the edits are for: an editor that has gone on refuses them. */
function toProtocolAction(
  fix: QuickFix,
  document: { readonly uri: string; readonly version: number },
  abilities: ClientAbilities,
): CodeAction {
  return {
    title: inert(fix.title),
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
