import { stdout } from 'node:process';
import colours from 'picocolors';
import { builtInPacks } from '../rules/builtInPacks.generated.js';
import { today } from '../today.js';
import { run } from './run.js';

// Whoever reads the output may have seen enough, as "head" does.
stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  packs: builtInPacks,
  today,
  out: (text) => stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: Math.min(stdout.columns || 100, 100),
  colours: colours.createColors(stdout.isTTY === true && colours.isColorSupported),
});
