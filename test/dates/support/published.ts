import { readFileSync } from 'node:fs';
import type { Division } from '../../../server/src/dates/bankHolidays.js';

export interface Published {
  readonly source: string;
  readonly division: Division;
  /** Names by ISO day. */
  readonly days: Readonly<Record<string, string>>;
}

/** The government's lists for 2012 to 2028. */
export const published: readonly Published[] = ['england-and-wales', 'scotland', 'northern-ireland'].map((name): Published =>
  JSON.parse(readFileSync(new URL(`../data/bankHolidays.${name}.json`, import.meta.url), 'utf8')),
);
