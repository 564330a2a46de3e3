import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import {
  daysToTryAt,
  inert,
  lineActionsAt,
  quickFixesAt,
  type DayToTry,
  type Echo,
  type LineAction,
  type QuickFix,
} from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { ClientAbilities } from '../clientAbilities.js';
import { toProtocolDiagnostic } from '../conversions.js';
import { sourceActions } from '../sourceActions.js';
import { toProtocolEdit } from '../toProtocolEdit.js';
import type { EditorRequest } from './request.js';

export const codeActions: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.onCodeAction(
      guard.request('textDocument/codeAction', (params: CodeActionParams) => {
        const { uri, snapshot } = files.find(asked.document(params));
        if (!abilities().codeActions) return null;
        const document = { uri, version: snapshot.version };
        const range = asked.range(params);
        const source = sourceActions(snapshot, params.context?.only ?? [], document, abilities());
        if (source) return source;
        const rewrites = wantsRewrites(params)
          ? lineActionsAt(snapshot, range.start).map((action) => toRewrite(action, document, abilities()))
          : [];
        if (!wants(params, CodeActionKind.QuickFix)) return rewrites.length > 0 ? rewrites : null;
        const echoes = asked
          .diagnostics(params)
          .map(fromProtocolDiagnostic)
          .filter((echo) => echo !== undefined);
        const fixes = quickFixesAt(snapshot, range, echoes).map((fix) => toProtocolAction(fix, document, abilities()));
        const days = abilities().commands.has(WHAT_IF) && !isByItself(params) ? daysToTryAt(snapshot, range) : [];
        return [...fixes, ...days.map((day) => toCommand(day, uri)), ...rewrites];
      }),
    ),
};

/** The editor's own command, which asks `chron/whatIf` and shows the answer. One that does not announce it is offered nothing of this. */
const WHAT_IF = 'chron.whatIf';

function toCommand({ title, position, date }: DayToTry, uri: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: WHAT_IF, arguments: [uri, position, date] } };
}

/** An editor may ask for one kind of action only; a kind takes in those below it. */
function wants({ context }: Partial<CodeActionParams>, kind: string): boolean {
  return context?.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
}

/** What is no mending is offered when somebody asks for it, and not wherever the cursor comes by. */
function wantsRewrites(params: Partial<CodeActionParams>): boolean {
  return !isByItself(params) && wants(params, CodeActionKind.RefactorRewrite);
}

/** The editor asks of itself, to see whether there is anything to offer where the cursor is. */
function isByItself({ context }: Partial<CodeActionParams>): boolean {
  return context?.triggerKind === CodeActionTriggerKind.Automatic && context.only === undefined;
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
