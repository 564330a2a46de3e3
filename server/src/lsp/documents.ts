import { TextDocuments } from 'vscode-languageserver';
import { ChronDocument } from '../syntax/chronDocument.js';

export type Documents = TextDocuments<ChronDocument>;

/** Which version of an open document a request is about; nothing where it is about none. */
export function versionAsked(documents: Pick<Documents, 'get'>, params: unknown): number | undefined {
  const named = isObject(params) && 'textDocument' in params ? params.textDocument : undefined;
  return isObject(named) && 'uri' in named && typeof named.uri === 'string' ? documents.get(named.uri)?.version : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The open documents. Their text is what the editor sent, and never what is on disk. */
export function createDocuments(): Documents {
  return new TextDocuments({
    create: (uri, _languageId, version, text) => new ChronDocument(uri, version, text),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });
}
