import { commands, env, window, type Disposable } from 'vscode';
import type { Checker } from '../checker.js';

/** What the server answers to `chron/delays`. */
interface Answer {
  readonly text: string;
  readonly sentences: number;
}

/** "Chronology: Copy Delay Figures": of the case in front, as sentences for a decision. */
export function registerCopyDelayFigures(checker: Pick<Checker, 'ask'>): Disposable {
  return commands.registerCommand('chron.copyDelayFigures', async () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'chron') return;
    const { text, sentences } = await checker.ask<Answer>('chron/delays', { textDocument: { uri: document.uri.toString() } });
    if (sentences > 0) await env.clipboard.writeText(text);
    const said =
      sentences === 0 ? 'No two dated steps with a limit between them' : `${sentences} sentence${sentences === 1 ? '' : 's'} copied`;
    window.setStatusBarMessage(`Delay figures: ${said}.`, 5000);
  });
}
