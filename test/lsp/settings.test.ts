import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noSettings, settingsSent } from '../../server/src/lsp/settings.js';
import { jsonAt, parseJson } from '../support/jsonAt.js';
import { root } from '../support/vscode/paths.js';

/** What is read of settings that are sent as JSON, and what the log says of them. */
function read(json: string) {
  const said: string[] = [];
  const log = { info: (words: string) => void said.push(words), failure: () => assert.fail('nothing fails') };
  return { settings: settingsSent(parseJson(json), log), said: said.join('\n') };
}

describe('settings', () => {
  it('are read each by its own type, and by no other', () => {
    const { settings, said } = read(
      '{"chron":{"asAt":"4 March 2021","folderFindings":true,"hints":false,"parameters":{"report notice":"3 days"}}}',
    );
    assert.deepEqual(settings, { asAt: 18_690, folderFindings: true, hints: false, parameters: new Map([['report notice', '3 days']]) });
    assert.equal(said, '');
  });

  for (const json of [
    'null',
    '[]',
    '"chron"',
    '{"chron":null}',
    '{"chron":"Quillfeather"}',
    '{"chron":["Quillfeather"]}',
    '{"chron":{"asAt":5,"folderFindings":"true","hints":"no","parameters":["Quillfeather"]}}',
    '{"chron":{"asAt":"Quillfeather","folderFindings":1,"hints":null,"parameters":"Quillfeather"}}',
    '{"chron":{"asAt":{"day":1},"parameters":{"Quillfeather":5,"a":["Quillfeather"],"b":null}}}',
    '{"chron":{"server":"/bin/sh","path":"/bin/sh","serverPath":"/bin/sh","command":"sh"}}',
    '{"__proto__":{"chron":{"folderFindings":true}}}',
    '{"chron":{"__proto__":{"asAt":"4 March 2021","folderFindings":true,"hints":false,"parameters":{"a":"b"}}}}',
    '{"chron":{"constructor":{"prototype":{"folderFindings":true}},"parameters":{"__proto__":{"a":"b"}}}}',
  ]) {
    it(`are as if none were set where they are ${json}, and what was written there is not logged`, () => {
      const { settings, said } = read(json);
      assert.deepEqual(settings, noSettings);
      assert.doesNotMatch(said, /Quillfeather/u);
      assert.equal(Reflect.get({}, 'folderFindings'), undefined);
    });
  }

  it('may be called as an object’s own parts are, and change none', () => {
    const { settings } = read('{"chron":{"parameters":{"__proto__":"3 days","constructor":"3 days"}}}');
    assert.deepEqual([...settings.parameters.keys()].toSorted(), ['__proto__', 'constructor']);
    assert.equal(Reflect.get({}, 'constructor'), Object);
  });

  it('are few, and short', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`name ${i}`, 'x']));
    assert.equal(read(JSON.stringify({ chron: { parameters: many } })).settings.parameters.size, 100);
    const { settings, said } = read(JSON.stringify({ chron: { parameters: { a: 'x'.repeat(101), b: '3 days' } } }));
    assert.deepEqual([...settings.parameters], [['b', '3 days']]);
    assert.match(said, /left out/u);
  });

  it('are those that the manifest describes, each of a type', () => {
    const manifest = parseJson(readFileSync(join(root, 'package.json'), 'utf8'));
    const described = Object.entries(Object(jsonAt(manifest, 'contributes', 'configuration', 'properties')));
    assert.deepEqual(
      described.map(([name, schema]) => `${name}: ${String(jsonAt(schema, 'type'))}`),
      ['chron.asAt: string', 'chron.folderFindings: boolean', 'chron.hints: boolean', 'chron.parameters: object'],
    );
  });
});
