import {
  SymbolKind,
  type DocumentSymbol as ProtocolSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import { documentSymbolsOf, inert, type DocumentSymbol } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const documentSymbols: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.onDocumentSymbol(
      guard.request('textDocument/documentSymbol', (params: DocumentSymbolParams): ProtocolSymbol[] | SymbolInformation[] => {
        const { uri, snapshot } = files.find(asked.document(params));
        const symbols = documentSymbolsOf(snapshot);
        return abilities().nestedSymbols ? symbols.map(nested) : symbols.flatMap((symbol) => flat(symbol, uri));
      }),
    ),
};

function nested({ name, detail, kind, range, selection, children }: DocumentSymbol): ProtocolSymbol {
  return {
    name: named(name),
    detail: inert(detail),
    kind: symbolKind(kind),
    range,
    selectionRange: selection,
    children: children.map(nested),
  };
}

/** For an editor that has no levels: only what stands in the file itself. */
function flat({ name, kind, range, children }: DocumentSymbol, uri: string, container?: string): SymbolInformation[] {
  const inner = children.flatMap((child) => flat(child, uri, named(name)));
  if (kind === 'procedure' || kind === 'thread') return inner;
  return [
    {
      name: named(name),
      kind: symbolKind(kind),
      location: { uri, range },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...inner,
  ];
}

/** Chosen for the pictures that editors show of them: no kind of the protocol is a person or a letter. */
export function symbolKind(kind: DocumentSymbol['kind']): SymbolKind {
  switch (kind) {
    case 'block':
      return SymbolKind.Namespace;
    case 'person':
      return SymbolKind.Interface;
    case 'source':
      return SymbolKind.File;
    case 'procedure':
      return SymbolKind.Module;
    case 'thread':
      return SymbolKind.Class;
    case 'entry':
      return SymbolKind.Event;
    case 'note':
      return SymbolKind.String;
  }
}

/** Shown as it is in a tree: without what could change how the rows around it are shown. An editor refuses one with no name. */
function named(name: string): string {
  return inert(name) || '…';
}
