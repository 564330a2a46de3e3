import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/vscode/paths.js';

/** By these, an editor is told to run the links of what it is shown, or to draw HTML in it. */
const trusting = /\b(?:isTrusted|supportHtml|enableCommandUris|enableScripts)\s*[:=](?!\s*false)/u;

describe('the sources', () => {
  it('never have an editor trust what it is shown', () => {
    for (const folder of ['client/src', 'server/src']) {
      for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.[jt]s$/u.test(entry.name) || entry.name.includes('.generated.')) continue;
        assert.doesNotMatch(readFileSync(join(entry.parentPath, entry.name), 'utf8'), trusting, entry.name);
      }
    }
  });
});
