import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import { root } from './paths.js';

const require = createRequire(import.meta.url);

/**
 * A module of the client, built as the extension is.
 * @returns what loads it anew, as if from dist/, with modules of its own in the place of those given: "vscode" at the least. It gives the exports.
 */
export function clientModule(path: string): (given: Readonly<Record<string, unknown>>) => object {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return (given) => {
    const module: { readonly exports: object } = { exports: {} };
    const run = compileFunction(code, ['module', 'exports', 'require', '__dirname']);
    Reflect.apply(run, undefined, [module, module.exports, (name: string) => given[name] ?? require(name), join(root, 'dist')]);
    return module.exports;
  };
}
