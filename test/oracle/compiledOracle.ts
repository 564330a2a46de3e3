import { fileURLToPath } from 'node:url';
import { compiled } from '../support/compiled.js';

/** The oracle and the engine, compiled: at half the cost. */
export function compiledOracle(): typeof import('./runOracle.js') & typeof import('./order.js') {
  return compiled("export * from './runOracle.ts'; export * from './order.ts';", fileURLToPath(new URL('.', import.meta.url)));
}
