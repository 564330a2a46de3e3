import { monthFirst } from '../../chronology/monthFirst.js';
import type { Remedy } from '../../chronology/remedy.js';
import { longDay } from '../../dates/civilDay.js';
import { hull } from '../../dates/daySet.js';
import { needsYear, readPlace } from '../../dates/readPlace.js';
import type { Snapshot } from '../snapshot.js';

/** A date in numbers written out, as it is read and, where it could be read so, with the month first. */
export function writeDate({ document }: Snapshot, chunk: number): readonly Remedy[] {
  const node = document.chunks.at(chunk)?.node;
  if (node?.kind !== 'entry' && node?.kind !== 'note') return [];
  const swapped = monthFirst(node.date, chunk);
  return [
    ...node.date.terms.flatMap((term): readonly Remedy[] => {
      if (term.kind !== 'day' || term.numeric !== true || needsYear(term)) return [];
      const { core } = readPlace(term);
      if (core.length === 0) return [];
      const text = longDay(hull(core).first);
      const title = `Write "${text}"${swapped.length > 0 ? ': the day first' : ''}`;
      return [{ kind: 'replace text', title, place: { chunk, span: term.span }, text }];
    }),
    ...swapped,
  ];
}
