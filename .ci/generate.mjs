// Makes what is generated from the grammar and the packs. Run by `npm run generate`, and so before every build and test.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peggy from 'peggy';
import { generatePacks } from './generatePacks.mjs';
import { tunedParser } from './tunedParser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export function generateParser() {
  const source = readFileSync(`${root}grammar/chron.peggy`, 'utf8');
  const code = peggy.generate(source, {
    output: 'source',
    format: 'es',
    allowedStartRules: ['Chunk', 'File', 'DatePhrase'],
    grammarSource: 'grammar/chron.peggy',
    plugins: [tunedParser],
  });
  writeFileSync(`${root}server/src/syntax/chronParser.generated.js`, code);
}

generateParser();
await generatePacks();
