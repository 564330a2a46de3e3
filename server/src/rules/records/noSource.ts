import type { Chronology, RecordProblem } from '../../chronology/chronology.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import { relatedTo } from '../judgement.js';

/** One line for a file that gives the source of most of its steps and not of all. What the Ombudsman decides is its own source. */
export function noSource({ events, sources }: Chronology): readonly RecordProblem[] {
  const steps = events.filter(({ step }) => step !== undefined && step.family !== 'ombudsman');
  const without = steps.filter(
    ({ fields, accounts }) => accounts.length === 0 && !fieldValues(fields, 'source').some((value) => value !== ''),
  );
  const [first] = without;
  if (sources.length === 0 || first === undefined || without.length > steps.length * MOST_WITHOUT) return [];
  const others = without.length === 1 ? '' : `, nor for ${without.length - 1} further step${without.length === 2 ? '' : 's'}`;
  return [
    {
      rule: 'case/no-source',
      message: `No source is given here${others}, although most steps of this file have one.`,
      place: { chunk: first.chunk, span: first.wordsSpan },
      related: without.slice(1, MOST_SHOWN).map(relatedTo),
      remedies: [{ kind: 'add field', title: 'Add its source', chunk: first.chunk, key: 'source', value: '[source]' }],
    },
  ];
}

/** Where more of the steps than this have no source, the file does not set out to give them. */
const MOST_WITHOUT = 0.25;
const MOST_SHOWN = 10;
