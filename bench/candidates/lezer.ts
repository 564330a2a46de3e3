import { Text, type TextIterator } from '@codemirror/state';
import { TreeFragment, type Input } from '@lezer/common';
import { buildParser } from '@lezer/generator';
import { caseText, headLines, NARRATIVE } from '../cases.js';
import { asked, measure } from '../measure.js';
import grammar from './chron.grammar';

/** `parse` the whole case, or `typing` into the middle of it: kept as CodeMirror keeps a text. */
const { size, rounds, word } = asked();
const kind = word === 'typing' ? 'calm' : 'many';
const text = caseText(size, kind);
const parser = buildParser(grammar);

/** Lines at the margin that are no fields of the header and no blocks. */
const events = (): number => {
  let lines = 0;
  let mistakes = 0;
  parser.parse(text).iterate({
    enter: ({ name }) => {
      if (name === 'Line') lines += 1;
      if (name === '⚠') mistakes += 1;
    },
  });
  if (mistakes > 0) throw new Error(`Lezer found ${mistakes} mistakes.`);
  return lines - headLines(size, kind);
};

if (word === 'typing') typing();
else measure(rounds, { events, run: () => void parser.parse(text) });

function typing(): void {
  const at = text.indexOf(NARRATIVE, text.length / 2) + 10;
  const texts = [Text.of(text.split('\n')), Text.of((text.slice(0, at) + 'x' + text.slice(at)).split('\n'))];
  let fragments = TreeFragment.addTree(parser.parse(text));
  let typed = false;
  measure(rounds, {
    events,
    times: 10,
    run: () => {
      const change = typed ? { fromA: at, toA: at + 1, fromB: at, toB: at } : { fromA: at, toA: at, fromB: at, toB: at + 1 };
      typed = !typed;
      const tree = parser.parse(inputOf(texts[typed ? 1 : 0] ?? Text.of([''])), TreeFragment.applyChanges(fragments, [change]));
      fragments = TreeFragment.addTree(tree);
    },
  });
}

/** A text as CodeMirror hands it to its parsers. */
function inputOf(doc: Text): Input {
  let cursor: TextIterator = doc.iter();
  let held = '';
  let end = 0;
  const to = (at: number): void => {
    if (at < end) {
      cursor = doc.iter();
      end = 0;
    }
    held = cursor.next(at - end).value;
    end = at + held.length;
  };
  return {
    length: doc.length,
    lineChunks: true,
    chunk: (from) => {
      to(from);
      return held;
    },
    read: (from, until) => {
      const start = end - held.length;
      return from < start || until >= end ? doc.sliceString(from, until) : held.slice(from - start, until - start);
    },
  };
}
