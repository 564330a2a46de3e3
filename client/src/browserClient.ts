import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

/** A client of the language server in a Worker beside it, not started. */
export function createBrowserClient(extension: Uri, options: LanguageClientOptions): LanguageClient {
  return new LanguageClient('chron', 'Chron', async () => transportsTo(await startWorker(extension)), options);
}

/** An extension that a server keeps has no address from which a Worker could start, so its script is handed over as it is. */
async function startWorker(extension: Uri): Promise<Worker> {
  const script = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'server.browser.js'));
  const address = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The editor's own Worker reads the script only later: what has answered has read it.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

/** The client would make them itself, but does not know an editor's own Worker for one. */
function transportsTo(worker: Worker) {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
