import { commands, Uri, window, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';

/** "Chronology: Open the Worked Example": in an untitled document, so that anything can be tried in it. A second time, the same one. */
export function registerOpenExample({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>): Disposable {
  let opened: TextDocument | undefined;
  return commands.registerCommand('chron.openExample', async () => {
    if (opened === undefined || opened.isClosed) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'examples', 'northbridge.chron'));
      opened = await workspace.openTextDocument({ language: 'chron', content: new TextDecoder().decode(bytes) });
    }
    await window.showTextDocument(opened, { preview: false });
  });
}
