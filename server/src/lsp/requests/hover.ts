import { MarkupKind, type Hover as ProtocolHover, type HoverParams } from 'vscode-languageserver';
import { hoverAt, toMarkdown, toPlainText, type Hover } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { ClientAbilities } from '../clientAbilities.js';
import type { EditorRequest } from './request.js';

export const hover: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) =>
    connection.onHover(
      guard.request('textDocument/hover', (params: HoverParams) => {
        const { snapshot } = files.find(asked.document(params));
        const found = hoverAt(snapshot, asked.position(params));
        return found ? toProtocolHover(found, abilities()) : null;
      }),
    ),
};

function toProtocolHover({ range, blocks }: Hover, abilities: ClientAbilities): ProtocolHover {
  const contents = abilities.markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(blocks) }
    : { kind: MarkupKind.PlainText, value: toPlainText(blocks) };
  return { range, contents };
}
