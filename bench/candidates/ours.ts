import { readChronology } from '../../server/src/chronology/readChronology.js';
import { evaluate } from '../../server/src/rules/evaluate.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { caseText, type CaseKind } from '../cases.js';
import { asked, measure, say } from '../measure.js';

/** Our own engine, without a server: `parse`, `judge` (what follows on the parse), `solve` (on the reading of each entry), `all`, or `heap` (megabytes). */
const { size, rounds, word } = asked();
const [what, shape = 'many'] = word.split('-');
const kind: CaseKind = shape === 'one' || shape === 'calm' ? shape : 'many';
const text = caseText(size, kind);
const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };
/** A long case is warm as soon as it is begun. */
const warm = size >= 10_000 ? 0 : Math.ceil(rounds / 2);
const kinds = new Set<string>();
/** Each chunk is parsed when it is first looked at. */
const parse = (): ChronDocument => {
  const document = new ChronDocument('case.chron', 0, text);
  for (const chunk of document.chunks) kinds.add(chunk.node.kind);
  return document;
};
const judge = ({ chunks }: ChronDocument) => evaluate(readChronology(chunks, options), builtInPacks);
const events = (): number => readChronology(parse().chunks, options).events.length;

if (what === 'heap') heap();
else if (what === 'judge' || what === 'solve') judging(what);
else measure(rounds, { events, warm, run: () => void (what === 'parse' ? parse() : judge(parse())) });

/** A document that was never judged before, for each round: nothing is kept from one to the next but, to solve it, what each entry says by itself. */
function judging(from: 'judge' | 'solve'): void {
  let fresh = parse();
  const prepare = (): void => {
    fresh = parse();
    if (from === 'solve') readChronology(fresh.chunks, options);
  };
  prepare();
  measure(rounds, { events, warm, prepare, run: () => void judge(fresh) });
}

function heap(): void {
  const document = parse();
  const evaluation = judge(document);
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  if (evaluation.findings.length === 0 || document.version !== 0) throw new Error('Nothing was judged.');
  say({ events: events(), rounds: [heapUsed / 1024 / 1024] });
}
