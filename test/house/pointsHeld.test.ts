import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/vscode/paths.js';

/** A point of docs/protocol-and-security.md, with the files that are said to hold it and the names of tests in them. */
interface Point {
  readonly what: string;
  readonly held: readonly { readonly file: string; readonly tests: readonly string[] }[];
}

describe('what is kept to, in the protocol and for security', () => {
  const points = pointsOf(readFileSync(join(root, 'docs/protocol-and-security.md'), 'utf8'));

  it('is so many points, each held by something', () => {
    assert.ok(points.length >= 30, `${points.length} points`);
    assert.deepEqual(
      points.filter(({ held }) => held.length === 0),
      [],
    );
  });

  it('is held by tests that are there', () => assert.deepEqual(points.flatMap(missing), []));

  it('would be seen to be held by none', () => {
    const [gone] = pointsOf('| A | `test/lsp/gone.test.ts`: "x"; `test/lsp/editing.test.ts`: "gets a letter" |');
    assert.deepEqual(gone && missing(gone), ['test/lsp/gone.test.ts', 'test/lsp/editing.test.ts: gets a letter']);
  });
});

function pointsOf(page: string): readonly Point[] {
  return [...page.matchAll(/^\| (?!what \||---)(.*?) \| (.*) \|$/gmu)].map(([, what = '', by = '']) => ({
    what,
    held: [...by.matchAll(/`((?:test|\.ci)\/[^`]+)`((?:[:,] "[^"]+")*)/gu)].map(([, file = '', names = '']) => ({
      file,
      tests: [...names.matchAll(/"([^"]+)"/gu)].map(([, name = '']) => name),
    })),
  }));
}

/** What a point names that is not there. */
function missing({ held }: Point): readonly string[] {
  return held.flatMap(({ file, tests }) => {
    if (!existsSync(join(root, file))) return [file];
    const source = readFileSync(join(root, file), 'utf8');
    return tests.filter((name) => !source.includes(name)).map((name) => `${file}: ${name}`);
  });
}
