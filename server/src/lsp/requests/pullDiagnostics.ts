import { DocumentDiagnosticReportKind, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ChronDocument } from '../../syntax/chronDocument.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** The findings of one open file, for an editor that asks for them. It is then sent none of its own accord: each would be there twice. */
export const pullDiagnostics: EditorRequest = {
  serve: ({ connection, files, guard }) => {
    const sent = new WeakMap<ChronDocument, { readonly resultId: string; readonly json: string }>();
    let count = 0;
    connection.languages.diagnostics.on(
      guard.answer('textDocument/diagnostic', async (params: DocumentDiagnosticParams, token): Promise<DocumentDiagnosticReport> => {
        const { document, diagnostics } = await files.check(asked.document(params), () => !token.isCancellationRequested);
        const json = JSON.stringify(diagnostics);
        const before = sent.get(document);
        const resultId = before?.json === json ? before.resultId : String((count += 1));
        sent.set(document, { resultId, json });
        return params.previousResultId === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
      }),
    );
  },
};
