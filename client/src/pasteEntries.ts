import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  WorkspaceEdit,
  type DataTransfer,
  type DataTransferItem,
  type Disposable,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Clipboard } from '../../server/src/service/languageService.js';
import type { Checker } from './checker.js';
import { caseFiles } from './clientOptions.js';

/** What was copied in Word is pasted as entries. VS Code offers, beside it, to paste it as it is instead. */
export function pasteEntries(checker: Pick<Checker, 'ask'>): Disposable {
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (document, ranges, copied, _context, token) => {
      const [range, ...others] = ranges;
      // Copied in an editor: it is text already. Several cursors each get what they would otherwise.
      if (range === undefined || others.length > 0 || copied.get('vscode-editor-data') !== undefined) return undefined;
      const clipboard = await readClipboard(copied);
      const text = await checker.ask<string | null>('chron/paste', clipboard).catch(() => null);
      if (text === null || token.isCancellationRequested) return undefined;
      return [editOf(document, range, text)];
    },
  };
  return languages.registerDocumentPasteEditProvider(caseFiles, provider, { providedPasteEditKinds: [kind], pasteMimeTypes: mimeTypes });
}

const kind = DocumentDropOrPasteEditKind.Text.append('chron', 'entries');
const mimeTypes = ['text/html', 'text/plain'];

async function readClipboard(copied: DataTransfer): Promise<Clipboard> {
  const [html, text] = await Promise.all([read(copied.get('text/html')), read(copied.get('text/plain'))]);
  return { ...(html === undefined ? {} : { html }), text: text ?? '' };
}

function read(item: DataTransferItem | undefined): Promise<string> | undefined {
  return item && Promise.resolve(item.asString());
}

/** Entries begin at the margin. The edit says exactly what to write, since VS Code would indent inserted text like the line it comes to. */
function editOf(document: TextDocument, range: Range, text: string): DocumentPasteEdit {
  const before = document.lineAt(range.start.line).text.slice(0, range.start.character);
  const after = document.lineAt(range.end.line).text.slice(range.end.character);
  const edit = new DocumentPasteEdit('', 'Paste as Chronology Entries', kind);
  edit.additionalEdit = new WorkspaceEdit();
  edit.additionalEdit.replace(document.uri, range, `${before === '' ? '' : '\n'}${after === '' ? text.trimEnd() : text}`);
  return edit;
}
