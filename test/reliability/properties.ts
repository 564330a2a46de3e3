import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { formattingEdits } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { parseDatePhrase } from '../../server/src/syntax/parseDatePhrase.js';
import { anyPlace, checkReading } from '../dates/support/anyPlace.js';
import { isSound } from '../rules/support/isSound.js';
import { applyEdits } from '../support/applyEdits.js';
import { judge } from '../support/judge.js';
import { arbitraryChunk, arbitraryText } from '../syntax/arbitraryText.js';

const printed = (text: string): string => applyEdits(text, formattingEdits(new ChronDocument('case', 1, text)));
const kinds = (text: string) => [...new ChronDocument('case', 1, text).chunks].map(({ node }) => node.kind);

/** Any text is read, is printed in one form, and is then read as the same and printed as it is. @throws where not. */
export function tryTexts(cases: number, seed: number): void {
  const texts = fc.oneof(arbitraryText, arbitraryChunk);
  const check = (text: string): void => {
    const now = printed(text);
    assert.deepEqual(kinds(now), kinds(text));
    assert.equal(printed(now), now);
  };
  fc.assert(fc.property(texts, check), { numRuns: cases, seed });
}

/** Any place in time has a reading, and any text is a date phrase or none. @throws where not. */
export function tryDates(cases: number, seed: number): void {
  const years = fc.option(fc.integer({ min: 2018, max: 2021 }), { nil: undefined });
  const check = (place: Parameters<typeof checkReading>[0], year: number | undefined, text: string): void => {
    checkReading(place, year);
    parseDatePhrase(text);
  };
  fc.assert(fc.property(anyPlace, years, arbitraryText, check), { numRuns: cases, seed });
}

/** The lines of sound cases are judged in any order, with anything typed between them. @throws where not. */
export function tryRules(cases: number, seed: number): void {
  const lines = builtInPacks.flatMap(({ rules }) =>
    rules.flatMap(({ examples: { met, late, depends, notApplicable } }) =>
      [met, late, depends, notApplicable].flatMap((text) => text?.split('\n') ?? []),
    ),
  );
  const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: arbitraryChunk });
  const check = (shuffled: readonly string[]): void => isSound(judge(shuffled.join('\n')));
  fc.assert(fc.property(fc.array(line, { maxLength: 40 }), check), { numRuns: cases, seed });
}
