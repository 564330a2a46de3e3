// Turns the pack files into a module of plain data, so that nothing parses YAML when the checks start, and writes their published schema.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));
const packsFolder = `${root}server/packs/`;
const target = `${root}server/src/rules/builtInPacks.generated.ts`;
const shipped = `${root}server/src/rules/shippedPacks.generated.ts`;

/** Throws a list of plain errors when a pack file has mistakes. */
export async function generatePacks() {
  const { readPacks } = await tsImport('../server/src/rules/packFile/readPacks.ts', import.meta.url);
  const { packErrorLine } = await tsImport('../server/src/rules/packFile/packError.ts', import.meta.url);
  const { packJsonSchema } = await tsImport('../server/src/rules/packFile/packJsonSchema.ts', import.meta.url);
  const names = readdirSync(packsFolder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const read = readPacks(names.map((name) => ({ name: `server/packs/${basename(name)}`, text: readFileSync(packsFolder + name, 'utf8') })));
  if ('errors' in read) throw new Error(`The rule packs have mistakes:\n${read.errors.map(packErrorLine).join('\n')}`);
  writeFileSync(`${packsFolder}pack.schema.json`, packJsonSchema());
  writeFileSync(
    target,
    `// Made from server/packs by .ci/generatePacks.mjs.\nimport type { Pack } from './pack.js';\n\nexport const builtInPacks: readonly Pack[] = ${JSON.stringify(read.packs, undefined, 1)};\n`,
  );
  writeFileSync(shipped, shippedCode(read.packs));
}

/** The same without the examples, which only tests and the pages of the rules read, and with what nearly every selector says said once. */
function shippedCode(packs) {
  const bare = packs.map((pack) => ({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, examples: { met: '' } })) }));
  const code = JSON.stringify(bare).replaceAll('"outcomes":[],"attendedBy":[],"procedures":[]', '...any');
  return [
    '// Made from server/packs by .ci/generatePacks.mjs.',
    "import type { Pack } from './pack.js';",
    '',
    'const any = { outcomes: [], attendedBy: [], procedures: [] };',
    `export const shippedPacks: readonly Pack[] = ${code};`,
    '',
  ].join('\n');
}
