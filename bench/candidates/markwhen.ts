import { ChangeSet, Text } from '@codemirror/state';
import { flat, incrementalParse, parse } from '@markwhen/parser';
import { caseEvents, markwhenText, NARRATIVE } from '../cases.js';
import { asked, measure } from '../measure.js';

/** `parse` the whole timeline, or `typing` into the middle of it. */
const { size, rounds, word } = asked();
const text = markwhenText(caseEvents(size, word === 'typing' ? 'calm' : 'many'));
const events = (): number => flat(parse(text).events).length;

if (word === 'typing') typing();
else measure(rounds, { events, run: () => void parse(text) });

function typing(): void {
  const at = text.indexOf(NARRATIVE, text.length / 2) + 10;
  let doc = Text.of(text.split('\n'));
  let parsed = parse(doc);
  let typed = false;
  measure(rounds, {
    events,
    run: () => {
      const change = ChangeSet.of([typed ? { from: at, to: at + 1 } : { from: at, insert: 'x' }], doc.length);
      typed = !typed;
      parsed = incrementalParse(doc, change, parsed);
      doc = change.apply(doc);
    },
  });
}
