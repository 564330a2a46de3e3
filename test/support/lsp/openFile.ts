import type {
  CodeAction,
  Hover,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { Editor } from './startEditor.js';

/** A file that an editor has open. */
export interface OpenFile {
  readonly uri: string;
  /** Sends changes, as one new version. */
  readonly change: (...changes: TextDocumentContentChangeEvent[]) => Promise<number>;
  /** The findings of a version, once they come. */
  readonly findings: (version: number) => Promise<PublishDiagnosticsParams>;
  readonly hover: (position: Position) => Promise<Hover | null>;
  readonly actions: (range: Range, context?: object) => Promise<readonly CodeAction[] | null>;
  readonly close: () => Promise<void>;
}

let opened = 0;

/** @param uri where it is, where that matters. */
export async function openFile(
  { connection, published }: Editor,
  text: string,
  uri = `file:///case-${(opened += 1)}.chron`,
): Promise<OpenFile> {
  let version = 1;
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version, text } });
  return {
    uri,
    change: async (...contentChanges) => {
      version += 1;
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
      return version;
    },
    findings: (wanted) => published.first((params) => params.uri === uri && params.version === wanted),
    hover: (position) => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    actions: (range, context = { diagnostics: [] }) =>
      connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context }),
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
  };
}
