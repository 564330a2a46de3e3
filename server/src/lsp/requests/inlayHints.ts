import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inert, inlayHintsIn } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const inlayHints: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.languages.inlayHint.on(
      guard.request('textDocument/inlayHint', (params: InlayHintParams): InlayHint[] | null => {
        const uri = asked.document(params);
        const range = asked.range(params);
        if (!files.wantsHints(uri)) return null;
        const { snapshot, back, forth } = files.beside(uri, abilities().refreshesHints);
        const there = { start: back.position(range.start), end: back.position(range.end) };
        return inlayHintsIn(snapshot, there).map(({ position, text, about }) => ({
          position: forth.position(position),
          label: text,
          paddingLeft: true,
          // Plain text, which no editor makes anything of.
          tooltip: about.split('\n').map(inert).join('\n'),
        }));
      }),
    ),
};
