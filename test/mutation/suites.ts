import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { buildSync, context, type BuildContext, type Plugin } from 'esbuild';
import { applied, type Change } from './operators.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKS = 'server/src/rules/builtInPacks.generated.ts';
const require = createRequire(import.meta.url);

/** Tests made into one program, which can be run with a change in one source file. */
export interface Suites {
  /** The first test that fails, or nothing when all pass; a program that will not end fails. */
  failing(file: string, change: Change | undefined): Promise<string | undefined>;
  dispose(): Promise<void>;
}

interface Test {
  readonly name: string;
  readonly run: () => void;
}

/** Milliseconds after which a test is taken to go round for ever: far more than any of them takes. */
const LONGEST = 25_000;

export async function suitesOf(files: readonly string[]): Promise<Suites> {
  const packs = loadedPacks();
  let planted: { readonly file: string; readonly change: Change } | undefined;
  const plant: Plugin = {
    name: 'plant',
    setup(build) {
      build.onResolve({ filter: /builtInPacks\.generated\.js$/ }, () => ({ path: 'built-in packs', external: true }));
      build.onLoad({ filter: /(?:server|test)\/.*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
        return { contents: planted && path === ROOT + planted.file ? applied(source, planted.change) : source, loader: 'ts' };
      });
    },
  };
  const build: BuildContext<{ write: false }> = await context({
    stdin: { contents: files.map((file) => `require('./${file}');`).join('\n'), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'silent',
    plugins: [plant],
  });
  return {
    failing: async (file, change) => {
      planted = change && { file, change };
      const { outputFiles } = await build.rebuild();
      return run(outputFiles[0]?.text ?? '', packs);
    },
    dispose: () => build.dispose(),
  };
}

/** The packs are data: read once, not with each change. */
function loadedPacks(): unknown {
  const { outputFiles } = buildSync({ entryPoints: [ROOT + PACKS], bundle: true, write: false, platform: 'node', format: 'cjs' });
  const program = outputFiles[0]?.text ?? '';
  return new Script(
    `((module) => { ((exports) => { ${program} })(module.exports); return module.exports; })({ exports: {} })`,
  ).runInThisContext();
}

function run(program: string, packs: unknown): string | undefined {
  const tests: Test[] = [];
  let inside = '';
  const globals = {
    describe: (name: string, body: () => void): void => {
      const outside = inside;
      inside = `${inside}${name}: `;
      body();
      inside = outside;
    },
    it: (name: string, body: (this: { timeout: () => void }) => void): { timeout: () => void } => {
      const test = { timeout: (): void => undefined };
      tests.push({ name: inside + name, run: () => body.call(test) });
      return test;
    },
  };
  const load = (name: string): unknown => (name === 'built-in packs' ? packs : require(name));
  const collect: unknown = new Script(`(function (require, describe, it) { ${program} })`).runInThisContext();
  Object.assign(globalThis, { mutationTest: { collect, load, globals } });
  try {
    COLLECT.runInThisContext({ timeout: LONGEST });
  } catch (error) {
    return wordsOf('as a whole', error);
  }
  for (const test of tests) {
    Object.assign(globalThis, { mutationTest: test });
    try {
      RUN.runInThisContext({ timeout: LONGEST });
    } catch (error) {
      return wordsOf(test.name, error);
    }
  }
  return undefined;
}

// A script ends when its time is over; a function that is called does not.
const COLLECT = new Script('mutationTest.collect(mutationTest.load, mutationTest.globals.describe, mutationTest.globals.it);');
const RUN = new Script('mutationTest.run();');

function wordsOf(name: string, error: unknown): string {
  return `${name}: ${error instanceof Error ? error.message.slice(0, 80) : 'an error'}`;
}
