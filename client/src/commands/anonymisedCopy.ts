import { commands, Diagnostic, DiagnosticSeverity, Disposable, languages, Range, window, workspace, type TextDocument } from 'vscode';
import type { Checker } from '../checker.js';

/** What the server gives for a case. */
interface Copy {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

interface Doubt {
  readonly text: string;
  readonly kind: string;
}

/**
 * "Chronology: Make an Anonymised Copy": of the case in front, in an untitled document beside it. Each word in it that may still tell who
 * somebody is has a warning, for as long as it stands there. The case itself is not touched.
 */
export function registerAnonymisedCopy(checker: Pick<Checker, 'ask'>): Disposable {
  const warnings = languages.createDiagnosticCollection('chron.anonymised');
  const copies = new Map<TextDocument, readonly Doubt[]>();
  const mark = (document: TextDocument) => {
    const doubts = copies.get(document);
    if (doubts) warnings.set(document.uri, warningsIn(document, doubts));
  };
  return Disposable.from(
    warnings,
    commands.registerCommand('chron.anonymisedCopy', async () => {
      const original = window.activeTextEditor?.document;
      if (original?.languageId !== 'chron') return window.showInformationMessage('Open the case that you want a copy of first.');
      const copy = await copyOf(original, checker);
      if (copy === undefined) return undefined;
      const document = await workspace.openTextDocument({ language: 'chron', content: copy.text });
      copies.set(document, copy.doubts);
      mark(document);
      await window.showTextDocument(document, { preview: false });
      return window.showInformationMessage(spoken(new Set(copy.doubts.map(({ text }) => text)).size));
    }),
    workspace.onDidChangeTextDocument(({ document }) => mark(document)),
    workspace.onDidCloseTextDocument((document) => {
      copies.delete(document);
      warnings.delete(document.uri);
    }),
  );
}

/** Nothing when there is none, once it was said why. */
async function copyOf({ uri }: TextDocument, checker: Pick<Checker, 'ask'>): Promise<Copy | undefined> {
  try {
    return await checker.ask<Copy>('chron/anonymisedCopy', { textDocument: { uri: uri.toString() } });
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : 'No copy was made.');
    return undefined;
  }
}

/** Short enough to be read whole in a message. */
function spoken(doubts: number): string {
  if (doubts === 0) return 'Read the copy through before you share it. It is not saved yet.';
  return `${doubts === 1 ? '1 thing' : `${doubts} things`} in the copy may still tell who this is: see Problems.`;
}

function warningsIn(document: TextDocument, doubts: readonly Doubt[]): Diagnostic[] {
  const kinds = new Map(doubts.map(({ text, kind }) => [text, kind]));
  if (kinds.size === 0) return [];
  const words = [...kinds.keys()].toSorted((a, b) => b.length - a.length).map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...document.getText().matchAll(pattern)].map((found) => {
    const range = new Range(document.positionAt(found.index), document.positionAt(found.index + found[0].length));
    const problem = new Diagnostic(range, messageOf(found[0], kinds.get(found[0]) ?? ''), DiagnosticSeverity.Warning);
    problem.source = 'chron';
    problem.code = 'anonymised copy';
    return problem;
  });
}

function messageOf(text: string, kind: string): string {
  return `"${text}": ${kind}. Change it before you share this copy, unless it tells nobody who this is about.`;
}
