// `npm run readme` writes what Chron says of the README's chronology under it. The tests compare the two.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import colours from 'picocolors';
import { reportOn } from '../server/src/cli/checkReport.js';
import { checkText } from '../server/src/cli/formats/checkText.js';
import { builtInPacks } from '../server/src/rules/builtInPacks.generated.js';
import { takeSnapshot } from '../server/src/service/languageService.js';
import { ChronDocument } from '../server/src/syntax/chronDocument.js';

const README = new URL('../README.md', import.meta.url);
const BLOCK = /(<!-- generated: README findings -->\n```\n)([\s\S]*?)(```\n<!-- end -->)/u;

/** The README as it stands, and as it should. */
export function readme(): { readonly written: string; readonly expected: string } {
  const written = readFileSync(README, 'utf8');
  const text = /```chron\n([\s\S]*?)```/u.exec(written)?.[1];
  if (text === undefined || !BLOCK.test(written)) throw new Error('README.md has lost its chronology, or the place for its findings');
  const snapshot = takeSnapshot(new ChronDocument('case.chron', 0, text), { today: 0 }, builtInPacks);
  const said = reportOn(
    [{ file: 'case.chron', snapshot }],
    checkText({
      packs: builtInPacks,
      columns: 100,
      colours: colours.createColors(false),
    }),
  );
  return { written, expected: written.replace(BLOCK, (_, before: string, _old: string, after: string) => `${before}${said}${after}`) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(README, readme().expected);
