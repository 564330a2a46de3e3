import { SymbolKind, type CancellationToken, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { caseSymbolsOf, inert, isFound, type CaseSymbol } from '../../service/languageService.js';
import { ChronDocument } from '../../syntax/chronDocument.js';
import { asked } from '../asked.js';
import { mostBytesUnopened } from '../folderFiles.js';
import { refuseCancelled } from '../guard.js';
import { uriKey } from '../uriKey.js';
import type { EditorRequest, Serving } from './request.js';

/** More than anybody reads: an editor asks again with each letter. */
const mostFound = 500;

/** Entries, people and labels by name, of the cases that are open and of all others in the open folders. */
export const workspaceSymbols: EditorRequest = {
  serve: (serving) => {
    const { connection, files, guard } = serving;
    const unopened = symbolsOfUnopened(serving);
    connection.onWorkspaceSymbol(
      guard.answer('workspace/symbol', async (params: WorkspaceSymbolParams, token): Promise<WorkspaceSymbol[]> => {
        const query = asked.text(params.query, 'query');
        const found: WorkspaceSymbol[] = [];
        const take = (uri: string, symbols: readonly CaseSymbol[]): void => {
          for (const one of symbols) if (found.length < mostFound && isFound(one.name, query)) found.push(toProtocolSymbol(one, uri));
        };
        const open = files.all();
        for (const document of open) take(document.uri, caseSymbolsOf(document));
        const isOpen = new Set(open.map(({ uri }) => uriKey(uri)));
        for await (const { uri, symbols } of unopened((uri) => isOpen.has(uriKey(uri)), token)) {
          take(uri, symbols);
          if (found.length >= mostFound) break;
        }
        return found;
      }),
    );
  },
};

/** So many characters are read at a time, which is some hundredths of a second. Between, other messages have their turn. */
const atATime = 200_000;

/** Reads each file once, and again when it was changed. */
function symbolsOfUnopened({ folderFiles, folders, clock }: Serving) {
  const known = new Map<string, { readonly stamp: string; readonly symbols: readonly CaseSymbol[] }>();
  return async function* (isOpen: (uri: string) => boolean, token: CancellationToken) {
    if (!folderFiles) return;
    let readNow = atATime;
    for await (const uri of folderFiles.listCases(folders())) {
      if (isOpen(uri)) continue;
      const stamp = folderFiles.stampOf(uri) ?? '';
      let kept = known.get(uri);
      if (kept?.stamp !== stamp) {
        if (readNow >= atATime) {
          await new Promise<void>((resolve) => clock.soon(resolve));
          refuseCancelled(token);
          readNow = 0;
        }
        const read = folderFiles.readCase(uri, folders(), mostBytesUnopened);
        readNow += read.kind === 'text' ? read.text.length : 0;
        kept = { stamp, symbols: read.kind === 'text' ? caseSymbolsOf(new ChronDocument(uri, 0, read.text)) : [] };
        known.set(uri, kept);
      }
      yield { uri, symbols: kept.symbols };
    }
  };
}

function toProtocolSymbol({ name, kind, range, container }: CaseSymbol, uri: string): WorkspaceSymbol {
  return {
    name: inert(name) || '…',
    kind: kindOf(kind),
    location: { uri, range },
    ...(container === '' ? {} : { containerName: inert(container) }),
  };
}

function kindOf(kind: CaseSymbol['kind']): SymbolKind {
  switch (kind) {
    case 'entry':
      return SymbolKind.Event;
    case 'note':
      return SymbolKind.String;
    case 'person':
      return SymbolKind.Interface;
    case 'label':
      return SymbolKind.Key;
  }
}
