import type { Position } from 'vscode-languageserver';
import { toMarkdown, toPlainText, whatIfAt } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** What an editor sends as `chron/whatIf`. */
interface Params {
  readonly textDocument?: { readonly uri?: unknown };
  readonly position: Position;
  readonly date?: unknown;
  readonly asAt?: unknown;
}

type Answer = { readonly title: string; readonly markdown: string; readonly text: string } | { readonly problem: string };

/** `chron/whatIf`: what would come out otherwise if an entry had been on another day, or the case were judged on another. */
export const whatIf: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onRequest<Answer, unknown>(
      'chron/whatIf',
      guard.request('chron/whatIf', (params: Params): Answer => {
        const { snapshot } = files.find(asked.document(params));
        const [date, asAt] = [words(params.date), words(params.asAt)];
        const found = whatIfAt(snapshot, {
          ...(date === undefined ? {} : { date, position: asked.position(params) }),
          ...(asAt === undefined ? {} : { asAt }),
        });
        if (found.kind === 'problem') return { problem: found.why };
        return { title: found.title, markdown: toMarkdown(found.blocks), text: toPlainText(found.blocks) };
      }),
    ),
};

/** A date is a few words. */
const LONGEST = 200;

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST) : undefined;
}
