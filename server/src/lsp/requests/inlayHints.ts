import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inert, inlayHintsIn } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

export const inlayHints: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.languages.inlayHint.on(
      guard.request('textDocument/inlayHint', (params: InlayHintParams): InlayHint[] | null => {
        const uri = asked.document(params);
        const range = asked.range(params);
        if (!files.wantsHints(uri)) return null;
        return inlayHintsIn(files.find(uri).snapshot, range).map(({ position, text, about }) => ({
          position,
          label: text,
          paddingLeft: true,
          // Plain text, which no editor makes anything of.
          tooltip: about.split('\n').map(inert).join('\n'),
        }));
      }),
    ),
};
