import { LSPErrorCodes, ResponseError, type PrepareRenameParams, type RenameParams } from 'vscode-languageserver';
import { renameableAt, renameAt } from '../../service/languageService.js';
import { asked } from '../asked.js';
import { toProtocolEdit } from '../toProtocolEdit.js';
import type { EditorRequest } from './request.js';

/** What cannot be renamed is answered with an error, whose words the editor shows. */
export const rename: EditorRequest = {
  serve: ({ connection, files, guard, abilities }) => {
    connection.onPrepareRename(
      guard.request('textDocument/prepareRename', (params: PrepareRenameParams) => {
        const { snapshot } = files.find(asked.document(params));
        const found = renameableAt(snapshot, asked.position(params));
        if (found.kind === 'refused') throw refused(found.why);
        return { range: found.range, placeholder: found.name };
      }),
    );
    connection.onRenameRequest(
      guard.request('textDocument/rename', (params: RenameParams) => {
        const { uri, snapshot } = files.find(asked.document(params));
        const renamed = renameAt(snapshot, asked.position(params), asked.text(params.newName, 'newName'));
        if (renamed.kind === 'refused') throw refused(renamed.why);
        return toProtocolEdit(renamed.edits, { uri, version: snapshot.version }, abilities());
      }),
    );
  },
};

function refused(why: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
