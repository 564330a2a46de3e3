import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { packJsonSchema } from '../../../server/src/rules/packFile/packJsonSchema.js';
import { packFiles, packsFolder } from './packFiles.js';

describe('the published schema of packs', () => {
  it('is the one that packs are read by: run "npm run generate" when it is not', () => {
    assert.equal(readFileSync(`${packsFolder}pack.schema.json`, 'utf8'), packJsonSchema());
  });

  it('is named by every pack file, so that an editor checks it', () => {
    for (const { name, text } of packFiles()) {
      assert.ok(text.startsWith('# yaml-language-server: $schema=./pack.schema.json\n'), name);
    }
  });
});
