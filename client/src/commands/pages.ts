import { commands, Disposable, EventEmitter, Uri, workspace } from 'vscode';

/** Pages that are made for a question and are gone when they are closed. They cannot be changed, and are never saved. */
export interface Pages extends Disposable {
  /** @param markdown as the server made it: no word of the case in it is anything but a word. */
  readonly show: (title: string, markdown: string) => Promise<void>;
}

export function createPages(scheme: string): Pages {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const all = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.path),
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === scheme) texts.delete(uri.path);
    }),
  );
  return {
    show: async (title, markdown) => {
      const uri = Uri.from({ scheme, path: `/${title.replaceAll(/[\\/]/gu, ' ')}.md` });
      texts.set(uri.path, markdown);
      changed.fire(uri);
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    dispose: () => {
      all.dispose();
    },
  };
}
