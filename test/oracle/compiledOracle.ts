import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';

type Oracle = typeof import('./runOracle.js');

/** The oracle and the engine compiled as the product is: what runs the tests gives every function its name anew at each call, at twice the cost. */
export function compiledOracle(): Oracle {
  const entry = fileURLToPath(new URL('runOracle.ts', import.meta.url));
  const [built] = buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'oracle' }).outputFiles;
  const oracle: Oracle = runInThisContext(`${built?.text ?? ''}\noracle`);
  return oracle;
}
