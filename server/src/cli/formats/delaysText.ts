import { longDay } from '../../dates/civilDay.js';
import { inert, lengthWords, lineOfEntry, type DelayThread, type Snapshot } from '../../service/languageService.js';
import type { Surroundings } from '../surroundings.js';
import { wrap } from './wrap.js';

export interface DelaysOfFile {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly threads: readonly DelayThread[];
}

/** How long it was between the steps of each file, for people: the figures, and where there is a limit a sentence to paste. */
export function delaysText(files: readonly DelaysOfFile[], { colours, columns }: Surroundings): string {
  return files
    .map(({ file, snapshot, threads }) => {
      const heading = `${colours.bold(inert(file))} ${colours.dim(`(judged as at ${longDay(snapshot.chronology.header.asAt)})`)}\n`;
      const none = threads.length === 0 ? wrap('There are no two steps between which days could be counted.', '  ', columns) : '';
      return [heading, none, ...threads.map((thread) => threadText(thread, snapshot, { colours, columns }))].join('');
    })
    .join('\n');
}

function threadText(
  { thread, rows }: DelayThread,
  snapshot: Snapshot,
  { colours, columns }: Pick<Surroundings, 'colours' | 'columns'>,
): string {
  const title = thread === undefined ? 'Steps that belong to no complaint' : `Complaint ${inert(thread)}`;
  const lines = rows.map((row) => {
    const name = (event: (typeof row)['from']): string => `${event.step?.name ?? event.words} (line ${lineOfEntry(snapshot, event.id)})`;
    const ends = `${name(row.from)} to ${row.to ? name(row.to) : 'the day on which the case is judged'}`;
    const figures = `${lengthWords(row)}${row.inOrder ? '' : ', if in that order'}`;
    const sentence = row.limits.length === 0 ? '' : wrap(inert(row.sentence), '        ', columns);
    return `${wrap(inert(`${ends}: ${figures}`), '      ', columns).replace(/^ {6}/u, '    ')}${colours.dim(sentence)}`;
  });
  return `  ${colours.bold(title)}\n${lines.join('')}`;
}
