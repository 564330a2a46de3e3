import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/vscode/paths.js';

const preload = join(root, 'test/support/noSockets.cjs');

/** What becomes of a program under the preload that the unit suites run under. */
function runDenied(code: string) {
  const options = { encoding: 'utf8', env: { ...process.env, CHRON_REFUSED: '', NODE_OPTIONS: '' } } as const;
  return spawnSync(process.execPath, ['--require', preload, '--eval', code], options);
}

describe('with sockets denied', () => {
  for (const code of [
    'require("net").connect(80, "127.0.0.1")',
    'require("net").connect({ port: 80 })',
    'require("net").createServer().listen(0)',
    'require("http").get("http://127.0.0.1/").on("error", (e) => { throw e })',
    'require("https").get("https://127.0.0.1/").on("error", (e) => { throw e })',
    'require("tls").connect(443, "127.0.0.1")',
    'require("dgram").createSocket("udp4")',
    'require("dns").lookup("example.org", () => undefined)',
    'require("dns/promises").lookup("example.org")',
    'fetch("https://example.org")',
  ]) {
    it(`a program fails with ${code.slice(0, 60)}`, () => {
      const { status, stderr } = runDenied(code);
      assert.notEqual(status, 0);
      assert.match(stderr, /No network in tests/u);
    });
  }

  it('a pipe is none', () => {
    const code =
      'const n = require("net"); const p = require("path").join(require("os").tmpdir(), "chron-pipe-" + process.pid); n.createServer((s) => s.end()).listen(p, () => n.connect(p).on("close", () => process.exit(0)))';
    assert.equal(runDenied(code).status, 0);
  });
});
