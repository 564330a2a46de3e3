// `npm start`: the extension in the VS Code at hand, on examples/. With desktop VS Code on PATH, in a window of its own; without,
// in the VS Code that npm carries, served to this machine alone. PORT chooses the port; Ctrl+C ends it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import './build.mjs';
import { carriedVsCode } from '../test/support/vscode/carriedVsCode.ts';
import { packageExtension } from '../test/support/vscode/packageExtension.ts';
import { root } from '../test/support/vscode/paths.ts';
import { startVsCode } from '../test/support/vscode/vsCodeServer.ts';
import { workbenchAddress } from '../test/support/vscode/workbench.ts';

const examples = join(root, 'examples');

async function start() {
  if (process.exitCode) return; // the build failed, and said why
  const desktop = spawnSync('code', [`--extensionDevelopmentPath=${root}`, examples], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (desktop.status === 0) {
    console.log(`Opened ${examples} in a new window of VS Code.`);
    return;
  }
  const port = Number(process.env.PORT ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT has to be a number up to 65535, not "${process.env.PORT}".`);
  const vsCode = await carriedVsCode('oldest');
  const server = await startVsCode(vsCode, { port, vsix: await packageExtension() });
  console.log(`Open ${workbenchAddress(server, examples)} in a browser. It is VS Code ${vsCode.version} with Chron. Ctrl+C ends it.`);
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked = true;
      void server.stop();
    });
  }
  await server.ended;
  if (!asked) throw new Error('VS Code ended by itself.');
}

await start().catch((error) => {
  const taken = /EADDRINUSE/.test(error.message);
  console.error(taken ? `Port ${process.env.PORT} is in use. Choose another: PORT=8123 npm start` : error.message);
  process.exitCode = 1;
});
