import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { applied, type Change } from './operators.js';
import { placesIn } from './placesIn.js';
import { quickestFirst } from './quickestFirst.js';
import { reachedIn } from './reached.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** Tests that can be run with a change in one source file. */
export interface Suites {
  /** The first test that fails, or nothing when all pass; a program that will not end fails. */
  failing(file: string, change: Change | undefined): Failing | undefined;
  /** Whether there is a test of that name, after a first run. */
  has(test: string): boolean;
}

export interface Failing {
  readonly test: string;
  readonly why: string;
}

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

type Module = { exports: unknown };
type Made = (module: Module, exports: unknown, load: (name: string) => unknown, describe: unknown, it: unknown) => void;

interface Modules {
  readonly makeOf: (path: string) => Made;
  readonly loaded: Map<string, Module>;
  /** Which modules import each. */
  readonly importers: Map<string, Set<string>>;
}

/** Milliseconds after which a test is taken to go round for ever, as in package.json; and how often its own time, if that is more. */
const LONGEST = 20_000;
const TIMES = 10;

/** @param sources in which changes will be made: a change is then tried only on tests that come past it. */
export function suitesOf(files: readonly string[], sources: readonly string[] = []): Suites {
  const made = new Map<string, Made>();
  const loaded = new Map<string, Module>();
  const importers = new Map<string, Set<string>>();
  const order = quickestFirst();
  const reached = sources.length === 0 ? undefined : reachedIn(new Set(sources.map((source) => ROOT + source)));
  let learnt = reached === undefined;
  const names = new Set([LOADING]);
  return {
    has: (test) => names.has(test),
    failing: (file, change) => {
      const path = ROOT + file;
      const changed = change && madeOf(path, change);
      const makeOf = (wanted: string): Made => {
        if (changed && wanted === path) return changed;
        const known = made.get(wanted) ?? madeOf(wanted);
        made.set(wanted, known);
        return known;
      };
      // What imports the change, at however many removes, is made anew for it and forgotten after it; the rest cannot know of it.
      const forget = (): void => [path, ...files.map((test) => ROOT + test)].forEach((one) => forgetWith(one, loaded, importers));
      forget();
      const tests: Test[] = [];
      const failed = tried(LOADING, LONGEST, () => loadAll(files, tests, { makeOf, loaded, importers }));
      const at = change && learnt && sources.includes(file) ? PREFIX.length + placeOf(path)(change.from) : undefined;
      const comesPast = (name: string): boolean => at === undefined || reached?.reaches(name, path, at) === true;
      const all = at === undefined || comesPast(LOADING);
      if (!learnt) reached?.note(LOADING);
      for (const { name } of tests) names.add(name);
      try {
        return failed ?? run(all ? tests : tests.filter(({ name }) => comesPast(name)), order, (name) => learnt || reached?.note(name));
      } finally {
        if (!learnt) reached?.end();
        learnt = true;
        forget();
      }
    },
  };
}

function forgetWith(path: string, loaded: Map<string, Module>, importers: ReadonlyMap<string, ReadonlySet<string>>): void {
  const waiting = [path];
  const seen = new Set(waiting);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    loaded.delete(next);
    const more = [...(importers.get(next) ?? [])].filter((importer) => !seen.has(importer));
    for (const importer of more) seen.add(importer);
    waiting.push(...more);
  }
}

/** The name under which loading the tests counts as one. */
export const LOADING = 'as a whole';
const PREFIX = '(function (module, exports, require, describe, it) { ';

/** The module as a function. A module is made of its source once, and run anew where the change could be felt. */
function madeOf(path: string, change?: Change): Made {
  const source = readFileSync(path, 'utf8');
  const { code } = programOf(path, change ? applied(source, change) : source);
  const result: Made = new Script(`${PREFIX}${code} })`, { filename: path }).runInThisContext();
  return result;
}

function programOf(path: string, source: string): { readonly code: string; readonly map: string } {
  const text = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  return transformSync(text, { loader: 'ts', format: 'cjs', target: 'node20', logLevel: 'silent', sourcemap: 'external' });
}

const places = new Map<string, (at: number) => number>();

/** Where each place of the source, as it stands, is in the program made of it. */
function placeOf(path: string): (at: number) => number {
  const known = places.get(path);
  if (known) return known;
  const source = readFileSync(path, 'utf8');
  const { code, map } = programOf(path, source);
  const { mappings }: { readonly mappings: string } = JSON.parse(map);
  const found = placesIn(source, code, mappings);
  places.set(path, found);
  return found;
}

/** Loads the files that hold the tests, and notes the tests in `tests`. */
function loadAll(files: readonly string[], tests: Test[], { makeOf, loaded, importers }: Modules): void {
  let inside = '';
  const describe = (name: string, body: () => void): void => {
    const outside = inside;
    inside = `${inside}${name}: `;
    body();
    inside = outside;
  };
  const it = (name: string, body: (this: { timeout: () => void }) => unknown): { timeout: () => void } => {
    const test = { timeout: (): void => undefined };
    tests.push({ name: inside + name, run: () => body.call(test) });
    return test;
  };
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const imported = (name: string): unknown => {
      if (!name.startsWith('.')) return require(name);
      const found = besides(path, name);
      importers.set(found, (importers.get(found) ?? new Set()).add(path));
      return load(found);
    };
    makeOf(path)(module, module.exports, imported, describe, it);
    return module.exports;
  };
  for (const file of files) load(ROOT + file);
}

function run(tests: readonly Test[], order: ReturnType<typeof quickestFirst>, note: (name: string) => unknown): Failing | undefined {
  for (const test of order.of(tests)) {
    const started = performance.now();
    const found = tried(test.name, Math.ceil(Math.max(LONGEST, TIMES * order.usual(test))), test.run);
    order.took(test, performance.now() - started, found !== undefined);
    note(test.name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function besides(path: string, name: string): string {
  const found = join(dirname(path), name);
  // The generated parser is JavaScript itself.
  return existsSync(found) ? found : found.replace(/\.js$/u, '.ts');
}

// A script ends when its time is over; a function that is called does not.
const RUN = new Script('mutationTest();');

/** What went wrong, if anything did. */
function tried(name: string, timeout: number, body: () => unknown): Failing | undefined {
  let result: unknown;
  Object.assign(globalThis, { mutationTest: () => (result = body()) });
  try {
    RUN.runInThisContext({ timeout });
  } catch (error) {
    return { test: name, why: error instanceof Error ? error.message.slice(0, 80) : 'an error' };
  }
  // It would pass whatever came of it.
  if (result instanceof Promise) throw new Error(`${name} is not over when it ends`);
  return undefined;
}
