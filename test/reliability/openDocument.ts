import { TextDocument } from 'vscode-languageserver-textdocument';
import * as v from 'valibot';
import type { Program } from './program.js';
import type { Received, Session } from './session.js';

/** A finding, as a text to compare. */
export interface Shown {
  readonly line: number;
  readonly words: string;
}

/** A file that is open in a server, and what the server makes of it. */
export interface OpenDocument {
  /** The server lets itself be asked for findings, and does not send them. */
  readonly isAsked: boolean;
  readonly text: () => string;
  readonly lineCount: () => number;
  readonly offsetAt: TextDocument['offsetAt'];
  readonly positionAt: TextDocument['positionAt'];
  /** Replaces the characters from one offset to another. */
  readonly change: (from: number, to: number, text: string) => void;
  readonly save: () => void;
  readonly symbols: (limit?: number) => Promise<Received | undefined>;
  /** What is found of the text as it stands: asked for, or else what is sent next. Nothing when it does not come. */
  readonly findings: (limit?: number) => Promise<readonly Shown[] | undefined>;
  readonly close: () => void;
}

const position = v.object({ line: v.number(), character: v.number() });
const diagnostics = v.array(
  v.looseObject({ range: v.object({ start: position, end: position }), message: v.unknown(), code: v.optional(v.unknown()) }),
);
const report = v.object({ items: v.array(v.unknown()) });
const capable = v.object({ capabilities: v.object({ diagnosticProvider: v.object({}) }) });

/** What an editor that asks for findings says of itself. */
export const asksForFindings = {
  capabilities: {
    textDocument: {
      diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
      publishDiagnostics: { versionSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
    workspace: { diagnostics: { refreshSupport: true } },
  },
};

/** @param initialized what the server said of itself: one that lets itself be asked is asked. */
export function openDocument(
  session: Session,
  { language }: Pick<Program, 'language'>,
  initialized: Received | undefined,
  uri: string,
  text: string,
): OpenDocument {
  const canBeAsked = v.is(capable, initialized?.result);
  const document = TextDocument.create(uri, language, 1, text);
  let sent = session.next((message) => isFindingsOf(message, uri));
  session.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: language, version: 1, text } } });
  return {
    isAsked: canBeAsked,
    text: () => document.getText(),
    lineCount: () => document.lineCount,
    offsetAt: (at) => document.offsetAt(at),
    positionAt: (offset) => document.positionAt(offset),
    change: (from, to, put) => {
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      const version = document.version + 1;
      const contentChanges = [{ range, text: put }];
      TextDocument.update(document, contentChanges, version);
      sent = session.next((message) => isFindingsOf(message, uri) && (message.params?.version ?? version) >= version);
      session.send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } });
    },
    save: () => session.send({ method: 'textDocument/didSave', params: { textDocument: { uri } } }),
    symbols: (limit) => session.ask('textDocument/documentSymbol', { textDocument: { uri } }, limit),
    findings: async (limit) => {
      if (!canBeAsked) return shown((await within(sent, limit))?.params?.diagnostics);
      const answer = await session.ask('textDocument/diagnostic', { textDocument: { uri } }, limit);
      return v.is(report, answer?.result) ? shown(answer.result.items) : undefined;
    },
    close: () => session.send({ method: 'textDocument/didClose', params: { textDocument: { uri } } }),
  };
}

function isFindingsOf({ method, params }: Received, uri: string): boolean {
  return method === 'textDocument/publishDiagnostics' && params?.uri === uri;
}

function within<T>(promised: Promise<T>, limit = 30_000): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), limit).unref());
  return Promise.race([promised, late]);
}

function shown(found: unknown): readonly Shown[] | undefined {
  if (!v.is(diagnostics, found)) return undefined;
  return found
    .map(({ range, code, message }) => ({ line: range.start.line, words: JSON.stringify([range, code, message]) }))
    .toSorted((a, b) => (a.words < b.words ? -1 : 1));
}
