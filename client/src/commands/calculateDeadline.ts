import { commands, env, window, type Disposable, type QuickPickItem } from 'vscode';
import type { CountProblem, Deadline } from '../../../server/src/service/languageService.js';
import type { Checker } from '../checker.js';
import { typedPick } from '../typedPick.js';

type Answer = QuickPickItem & { readonly copy?: string };

/** "Chronology: Calculate a Deadline": the day as it is typed, with what was counted. Enter copies it. */
export function registerCalculateDeadline(checker: Pick<Checker, 'ask'>): Disposable {
  return commands.registerCommand('chron.calculateDeadline', async () => {
    const front = window.activeTextEditor?.document;
    const about = front?.languageId === 'chron' ? { textDocument: { uri: front.uri.toString() } } : {};
    const picked = await typedPick<Answer>({
      title: 'Calculate a Deadline',
      placeholder: '15 working days after 5 September 2022',
      itemsFor: async (typed) => {
        const question = typed === '' ? '15 working days after 5 September 2022' : typed;
        const answer = await checker.ask<Deadline | CountProblem>('chron/deadline', { question, ...about }).catch(failed);
        return answersTo(typed, answer);
      },
    });
    if (picked?.copy === undefined) return;
    await env.clipboard.writeText(picked.copy);
    window.setStatusBarMessage('Copied.', 4000);
  });
}

/** @returns the day first, then each count, and whose bank holidays they are. */
function answersTo(typed: string, answer: Deadline | CountProblem): readonly Answer[] {
  if (answer.kind === 'problem') return [{ label: '$(info) Not read yet', detail: answer.why }];
  const example = typed === '' ? 'An example: type your own period and date' : 'Press Enter to copy';
  const counts = answer.counts.map(({ from, words }): Answer => ({
    label: `$(list-ordered) ${from}`,
    detail: words,
    copy: `${from}: ${words}`,
  }));
  const notes = answer.notes.map((note): Answer => ({ label: `$(note) ${note}`, copy: note }));
  return [{ label: `$(calendar) ${answer.day}`, description: example, copy: answer.day }, ...counts, ...notes];
}

function failed(error: unknown): CountProblem {
  return { kind: 'problem', why: error instanceof Error ? error.message : 'The deadline could not be counted.' };
}
