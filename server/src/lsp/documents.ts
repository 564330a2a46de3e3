import { TextDocuments } from 'vscode-languageserver';
import { ChronDocument } from '../syntax/chronDocument.js';

export type Documents = TextDocuments<ChronDocument>;

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
