import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { reachesOut } from './reachesOut.js';

const dist = new URL('../../dist/', import.meta.url);
const bundles = readdirSync(dist).filter((name) => /\.[cm]?js$/u.test(name));

/** What the editor's own side of the extension has to do: start the server. */
const allowedIn: Readonly<Record<string, readonly string[]>> = { 'extension.node.cjs': ['child_process'] };

describe('what is shipped', () => {
  it('is the extension, the server with its watch, and the command line with its threads', () => {
    for (const name of ['extension.node.cjs', 'server.node.mjs', 'watch.node.mjs', 'chron.mjs', 'check.node.mjs'])
      assert.ok(bundles.includes(name), name);
  });

  for (const name of bundles) {
    it(`has no way out in ${name}`, () => assert.deepEqual(reachesOut(readFileSync(new URL(name, dist), 'utf8'), allowedIn[name]), []));
  }

  const planted: readonly string[] = [
    'await fetch("https://example.org")',
    'globalThis["fetch"](x)',
    'new WebSocket(url)',
    'import{request}from"node:https"',
    'import"net"',
    'var a=We("http")',
    'require("child_process").exec(x)',
    'require("node:dns/promises")',
    'await import("node:tls")',
    'eval(text)',
    '(0,eval)(text)',
    'new Function("a",text)',
    'await import(path)',
    'await import(`./${name}`)',
    'await import("https://example.org/x.mjs")',
    'process.binding("tcp_wrap")',
    'navigator.sendBeacon(url)',
    'new XMLHttpRequest',
  ];
  for (const code of planted) it(`would be found out with ${code}`, () => assert.notEqual(reachesOut(`let x=1;${code};`).length, 0));

  it('may name what is not a way out', () =>
    assert.deepEqual(reachesOut('import a from"node:fs";import("./chunk-1.mjs");x.evaluate(1);const net="the net";prefetch(1)'), []));
});
