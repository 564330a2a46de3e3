import { commands, env, languages, window, type Diagnostic, type Disposable, type Uri } from 'vscode';
import type { SentenceParams } from '../../../server/src/lsp/requests/sentence.js';
import type { Checker } from '../checker.js';
import { ruleOf } from '../rulePages.js';

export const copyFinding = 'chron.copyFinding';

/** What the lightbulb passes: which finding. */
export interface FindingAt {
  readonly uri: string;
  readonly diagnostic: Diagnostic;
}

/** "Chronology: Copy Finding as a Sentence": of a line of the checklist, of the finding that is passed, or of one at the cursor. */
export function registerCopyFinding(checker: Pick<Checker, 'ask'>): Disposable {
  return commands.registerCommand(copyFinding, async (asked: unknown) => {
    const sentence = hasSentence(asked) ? asked.sentence : await sentenceOf(isFindingAt(asked) ? asked : await atCursor(), checker);
    if (sentence === undefined) return;
    await env.clipboard.writeText(sentence);
    window.setStatusBarMessage('The finding is copied.', 4000);
  });
}

async function sentenceOf(finding: FindingAt | undefined, checker: Pick<Checker, 'ask'>): Promise<string | undefined> {
  if (!finding) return undefined;
  const { uri, diagnostic } = finding;
  const { message, range } = diagnostic;
  const rule = ruleOf(diagnostic);
  if (rule === undefined) return message;
  const params: SentenceParams = { textDocument: { uri }, rule, line: range.start.line, message };
  return (await checker.ask<string | null>('chron/sentence', params).catch(() => null)) ?? message;
}

/** The finding on the line of the cursor; of several, the one that is picked. */
async function atCursor(): Promise<FindingAt | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { uri } = editor.document;
  const line = editor.selection.active.line;
  const here = languages
    .getDiagnostics(uri)
    .filter(({ source, range }) => source === 'chron' && range.start.line <= line && line <= range.end.line);
  if (here.length === 0) window.setStatusBarMessage('There is no finding on this line.', 4000);
  if (here.length < 2) return at(uri, here[0]);
  const picked = await window.showQuickPick(
    // "$(alert)" in the words of a case is no icon.
    here.map((diagnostic) => ({ label: diagnostic.message.replaceAll('$(', '\\$('), diagnostic })),
    { placeHolder: 'Which finding?' },
  );
  return at(uri, picked?.diagnostic);
}

function at(uri: Uri, diagnostic: Diagnostic | undefined): FindingAt | undefined {
  return diagnostic && { uri: uri.toString(), diagnostic };
}

function hasSentence(asked: unknown): asked is { readonly sentence: string } {
  return typeof asked === 'object' && asked !== null && 'sentence' in asked && typeof asked.sentence === 'string';
}

function isFindingAt(asked: unknown): asked is FindingAt {
  return typeof asked === 'object' && asked !== null && 'uri' in asked && 'diagnostic' in asked;
}
