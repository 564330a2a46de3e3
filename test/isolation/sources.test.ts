import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/vscode/paths.js';

/** By these, an editor is told to run the links of what it is shown, or to draw HTML in it. */
const trusting = /\b(?:isTrusted|supportHtml|enableCommandUris|enableScripts)\s*[:=](?!\s*false)/u;

/** Where a pattern is put together: of words of our own, of a label, which has none but letters and digits, or of words that are escaped. */
const ofWords = [
  'client/src/commands/anonymisedCopy.ts',
  'server/src/chronology/reportContradictions.ts',
  'server/src/service/anonymise/keptPlaces.ts',
  'server/src/service/anonymise/replaceNames.ts',
  'server/src/service/evidence/evidencePaths.ts',
];

describe('the sources', () => {
  const sources = ['client/src', 'server/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/u.test(name) && !name.includes('.generated.'))
      .map((name) => {
        const path = `${folder}/${name.replaceAll('\\', '/')}`;
        return { path, text: readFileSync(join(root, path), 'utf8') };
      }),
  );

  it('never have an editor trust what it is shown', () => {
    assert.ok(sources.length > 300);
    assert.deepEqual(
      sources.filter(({ text }) => trusting.test(text)).map(({ path }) => path),
      [],
    );
  });

  it('put together a regular expression only where that is known to be safe', () =>
    assert.deepEqual(
      sources
        .filter(({ text }) => /\bRegExp\(/u.test(text))
        .map(({ path }) => path)
        .toSorted(),
      ofWords,
    ));
});
