import '../groupBy.js';
import { URI } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { caseText, headLines } from '../cases.js';
import { asked, measure, say } from '../measure.js';
import grammar from './chron.langium';

/** `parse` the case, or `build` it: parse, index and link, as its server does. */
const { size, rounds, word } = asked();
const text = caseText(size, 'many');
const services = await createServicesForGrammar({ grammar });
const { LangiumDocumentFactory: factory, DocumentBuilder: builder } = services.shared.workspace;

const events = (): number => {
  const { value, lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
  const [mistake] = parserErrors;
  if (mistake || lexerErrors.length > 0) throw new Error(`Langium found mistakes: ${mistake?.message ?? 'words'}`);
  const lines: unknown = Object.entries(value).find(([key]) => key === 'lines')?.[1];
  return (Array.isArray(lines) ? lines.length : 0) - headLines(size, 'many');
};

if (word === 'build') await building();
else measure(rounds, { events, run: () => void services.parser.LangiumParser.parse(text) });

async function building(): Promise<void> {
  const timed: number[] = [];
  for (let i = -Math.ceil(rounds / 2); i < rounds; i += 1) {
    const start = performance.now();
    await builder.build([factory.fromString(text, URI.parse(`file:///${i + rounds}.txt`))]);
    if (i >= 0) timed.push(performance.now() - start);
  }
  say({ events: events(), rounds: timed });
}
