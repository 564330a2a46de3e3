import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Minutes west of Greenwich in July 2019; Apia was an hour further on in its winter's summer time, and skipped 30 December 2011. */
const zones: readonly (readonly [string, number])[] = [
  ['UTC', 0],
  ['Europe/London', -60],
  ['America/New_York', 240],
  ['Pacific/Apia', -780],
];

const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const files = ['golden', 'bankHolidays', 'civilDay'].map((name) => fileURLToPath(new URL(`${name}.test.ts`, import.meta.url)));

describe('the same days in every time zone', () => {
  for (const [zone, offset] of zones) {
    it(zone, function () {
      this.timeout(60_000);
      const run = spawnSync(process.execPath, ['--import', 'tsx', mocha, '--no-package', '--no-config', ...files], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone, EXPECTED_JULY_OFFSET: String(offset) },
      });
      assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
      assert.match(run.stdout, /runs in the zone that it was asked to run in/u);
    });
  }
});
