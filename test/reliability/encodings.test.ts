import { bundled } from '../support/bundled.js';
import { expectAll } from './expectAll.js';
import { chron } from './program.js';
import { encodings } from './rows/encodings.js';

describe('a file in another encoding', () => {
  it('is said to be so, by each command and in its folder, and keeps its bytes', async () => {
    expectAll(await encodings(chron(bundled('main.node.ts'), bundled('cli/main.ts')), 90));
  }).timeout(60_000);
});
