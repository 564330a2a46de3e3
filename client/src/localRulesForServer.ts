import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server is given of a pack that a case names, or why it is given nothing. */
type Answer = { readonly uri: string; readonly text: string } | { readonly why: string };

interface Question {
  readonly textDocument: { readonly uri: string };
  readonly path: string;
}

/** A pack is a few pages: what is larger is none. */
const mostBytes = 256 * 1024;

/** Lets the server have the packs that cases name, where it cannot reach them itself: nothing else, and nothing outside the open folder. */
export function giveLocalRules<Client extends BaseLanguageClient>(client: Client): Client {
  client.onRequest<Answer, void>('chron/readLocalRules', ({ textDocument, path }: Question): Promise<Answer> =>
    read(Uri.parse(textDocument.uri), path),
  );
  return client;
}

async function read(file: Uri, path: string): Promise<Answer> {
  const root = workspace.getWorkspaceFolder(file)?.uri ?? Uri.joinPath(file, '..');
  if (!isRelative(path)) return { why: 'Write the path of a .yaml file from the folder of this one, such as "./northbridge.yaml".' };
  const found = Uri.joinPath(file, '..', ...path.split(/[\\/]/u));
  if (!found.path.startsWith(`${root.path.replace(/\/$/u, '')}/`)) {
    return { why: 'It lies outside the folder that is open, or else of the case: nothing outside that is read.' };
  }
  try {
    const { type, size } = await workspace.fs.stat(found);
    // A link could lead outside.
    if (type !== FileType.File) return { why: 'It is not a file.' };
    if (size > mostBytes) return { why: 'It is larger than 256 KB, which is more than such a file can be.' };
    return { uri: found.toString(), text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(found)) };
  } catch (error) {
    return {
      why:
        error instanceof TypeError
          ? 'It is not in UTF-8. Save it as UTF-8, so that no name is read wrongly.'
          : 'It does not exist, or may not be read.',
    };
  }
}

/** A colon is a drive or an address; a leading slash of either kind is a root or another computer. */
function isRelative(path: string): boolean {
  return path.length <= 400 && /\.ya?ml$/iu.test(path) && !/^[\\/~]|[:*?"<>|\p{Cc}]/u.test(path);
}
