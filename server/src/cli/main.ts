import { once } from 'node:events';
import { stdout } from 'node:process';
import colours from 'picocolors';
import { shippedPacks } from '../rules/shippedPacks.generated.js';
import { today } from '../today.js';
import { run } from './run.js';

// Whoever reads the output may have seen enough, as "head" does.
stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  packs: shippedPacks,
  today,
  out: (text) => (stdout.write(text) ? undefined : once(stdout, 'drain')),
  // Results that go to a terminal show by themselves how far it is.
  ...(process.stderr.isTTY && !stdout.isTTY && { progress }),
  err: (text) => process.stderr.write(text),
  columns: Math.min(stdout.columns || 100, 100),
  colours: colours.createColors(stdout.isTTY === true && colours.isColorSupported),
});

/** On one line that is written over, now and then. */
function progress(files: number | undefined): void {
  if (files === undefined) process.stderr.write('\r\u001B[K');
  else if (files % 100 === 0) process.stderr.write(`\r${files.toLocaleString('en-GB')} files checked`);
}
