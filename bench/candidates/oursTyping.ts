import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { createSnapshots } from '../../server/src/lsp/snapshots.js';
import { createTyping } from '../../server/src/lsp/typing.js';
import { carryDiagnostics, diagnosticsOf, type Diagnostic } from '../../server/src/service/languageService.js';
import { NARRATIVE, caseText } from '../cases.js';
import { asked, measure } from '../measure.js';

/**
 * What the server itself does for a keystroke: `parse` alone, or all of it for one in `words` or in a `date`; or, for a date, what it does when
 * typing has `stopped` and the case is judged again.
 */
const { size, rounds, word } = asked();
const text = caseText(size, 'calm');
const document = new ChronDocument('case.chron', 0, text);
const line = lineToTypeIn();
const snapshots = createSnapshots(builtInPacks);
const typing = createTyping({ later: () => () => undefined }, () => undefined);
const given = { today: 20_000, parameters: new Map<string, string>(), localRules: undefined };
const found = (of: ChronDocument): readonly Diagnostic[] => diagnosticsOf(snapshots.of(of, given));
let findings = found(document);
typing.changed(document);
let parsed = 0;
const work = (): void => {
  // A chunk is parsed when it is first looked at.
  if (document.chunks.at(document.chunkAt({ line, character: 0 }).index)?.node.kind !== 'bad') parsed += 1;
  if (word === 'parse') return;
  typing.changed(document);
  if (word === 'stopped') typing.settle(document.uri);
  const settled = typing.settled(document);
  if (settled) snapshots.takeOver(settled, given, document);
  findings = settled ? carryDiagnostics(found(settled), settled, document) : found(document);
};
let typed = 0;
measure(rounds, {
  events: () => [...document.chunks].filter(({ node }) => node.kind === 'entry' || node.kind === 'note').length,
  run: () => {
    typed += 1;
    const there = 1 - (typed % 2);
    const change =
      word === 'date' || word === 'stopped'
        ? { range: dateEdit(), text: String(1 + there) }
        : { range: wordsEdit(there), text: there === 1 ? '' : 'x' };
    document.update([change], typed);
    work();
  },
});
if (parsed < rounds || findings.length === 0) throw new Error('Nothing was parsed, or found.');

/** A letter in the words below an entry, which is there or not in turn. */
function wordsEdit(there: number) {
  return { start: { line, character: 10 }, end: { line, character: 10 + there } };
}

/** The first digit of the day, which is 1 or 2 in turn. */
function dateEdit() {
  return { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1 } };
}

/** A line of an entry in the middle of the file, below a day of two digits. */
function lineToTypeIn(): number {
  const lines = text.split('\n');
  const middle = Math.floor(lines.length / 2);
  const found = lines.findIndex((one, i) => i >= middle && one.trim() === NARRATIVE && /^\d+ [A-Z]/u.test(lines[i - 1] ?? ''));
  return found < 0 ? lines.findLastIndex((one, i) => one.trim() === NARRATIVE && /^\d+ [A-Z]/u.test(lines[i - 1] ?? '')) : found;
}
