import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clientModule } from '../support/vscode/clientModule.js';
import { root } from '../support/vscode/paths.js';

const require = createRequire(import.meta.url);
const loadExtension = clientModule('client/src/extension.node.ts');

describe('the extension, once it is loaded', () => {
  it('starts the server before the editor asks it for anything', async () => {
    const { forked } = load();
    const [program] = await once(forked, 'fork');
    assert.equal(program, join(root, 'dist', 'server.node.mjs'));
  });

  it('shows, once the editor asks, how it went with the server', async () => {
    const { forked, activate, item } = load();
    for (let tries = 0; tries < 5; tries += 1) await once(forked, 'fork');
    await new Promise(setImmediate);
    await activate?.({ subscriptions: [], globalState: { get: () => undefined } });
    assert.equal(item.text, 'Not being checked');
  });
});

/** Loads it in an editor of which nothing is there, and in which no process starts. */
function load() {
  const forked = new EventEmitter();
  const fork = (program: string) => {
    forked.emit('fork', program);
    throw new Error('No process starts here.');
  };
  const item = { text: '' };
  const editor = anything({ version: '1.100.0', EventEmitter: Emitter, createLanguageStatusItem: () => item });
  const { activate }: { activate?: (context: object) => Promise<void> } = loadExtension({
    vscode: editor,
    child_process: { ...require('node:child_process'), fork },
  });
  return { forked, item, activate };
}

/** Has each of `known`, at whatever depth; all else that is asked of it is another such, and can be called, and extended by a class. */
function anything(known: Readonly<Record<string, unknown>>): unknown {
  return new Proxy(class {}, {
    get: (target, key) => {
      if (key === 'prototype') return target.prototype;
      if (typeof key === 'symbol' || key === 'then' || key === 'workspaceFolders') return undefined;
      return Object.hasOwn(known, key) ? known[key] : anything(known);
    },
    apply: () => anything(known),
    construct: () => ({}),
  });
}

class Emitter<Event> {
  private readonly emitter = new EventEmitter();
  readonly event = (listener: (event: Event) => void) => {
    this.emitter.on('event', listener);
    return { dispose: () => this.emitter.off('event', listener) };
  };
  fire(event: Event): void {
    this.emitter.emit('event', event);
  }
  dispose(): void {
    this.emitter.removeAllListeners();
  }
}
