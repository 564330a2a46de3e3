import { expectAll } from './expectAll.js';
import { properties } from './rows/properties.js';

/** The same cases on every run, and more of them, or others, when asked for. */
const cases = Number(process.env['CHRON_PROPERTY_CASES'] ?? 20_000);
const seed = Number(process.env['CHRON_PROPERTY_SEED'] ?? 20_261_122);

describe(`any text, date and case (${cases} from seed ${seed})`, () => {
  it('is read, is printed in a form that stays, and is judged', async () => expectAll(await properties(cases, seed))).timeout(
    cases * 20 + 60_000,
  );
});
