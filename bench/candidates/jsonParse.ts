import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { caseText } from '../cases.js';
import { asked, measure } from '../measure.js';

/** The floor: the tree of the same case, read from JSON. */
const { size, rounds } = asked();
const nodes = [...new ChronDocument('case.chron', 0, caseText(size, 'many')).chunks].map(({ node }) => node);
const json = JSON.stringify(nodes);
measure(rounds, {
  events: () => nodes.filter(({ kind }) => kind === 'entry' || kind === 'note').length,
  run: () => void JSON.parse(json),
});
