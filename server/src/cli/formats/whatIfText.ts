import { longDay } from '../../dates/civilDay.js';
import {
  CONTRADICTED,
  inert,
  lineOfEntry,
  verdictWords,
  type Change,
  type Outcome,
  type Snapshot,
  type WhatIf,
} from '../../service/languageService.js';
import type { Surroundings } from '../surroundings.js';
import { wrap } from './wrap.js';

type Look = Pick<Surroundings, 'colours' | 'columns'>;

/** What is supposed of a file, and what comes out otherwise than it does in the file as it is. */
export function whatIfText(whatIf: WhatIf, look: Look): string {
  const { changes, contradicted, snapshot } = whatIf;
  const { colours, columns } = look;
  const lead = wrap(inert(`${suppositionWords(whatIf)}. The file itself is unchanged.`), '  ', columns);
  const against = contradicted ? wrap(CONTRADICTED, '  ', columns) : '';
  const sections = [
    section(
      'Comes out otherwise',
      changes.filter(({ was, now }) => was && now),
      snapshot,
      look,
    ),
    section(
      'No longer found',
      changes.filter(({ now }) => !now),
      snapshot,
      look,
    ),
    section(
      'New',
      changes.filter(({ was }) => !was),
      snapshot,
      look,
    ),
  ].join('');
  const none = changes.length === 0 ? wrap('Nothing comes out otherwise.', '  ', columns) : '';
  return `${colours.bold(lead)}${against}${none}${sections}${colours.bold(`  ${whatIf.assumptions.length > 0 ? 'Under this supposition' : 'On that day'}\n`)}`;
}

function suppositionWords({ assumptions, asAt, snapshot }: WhatIf): string {
  const days = assumptions.map(({ event, text }) => `${entryWords(snapshot, event)}: ${text}`).join('; ');
  const judged = asAt === undefined ? '' : `as at ${longDay(asAt)} in place of the day that the file gives`;
  return days === '' ? `Judged ${judged}` : `Supposing ${days}${judged === '' ? '' : `; judged ${judged}`}`;
}

function section(title: string, changes: readonly Change[], snapshot: Snapshot, look: Look): string {
  if (changes.length === 0) return '';
  return `${look.colours.bold(`  ${title}\n`)}${changes.map((change) => changeText(change, snapshot, look)).join('')}`;
}

function changeText({ rule, person, thread, was, now }: Change, { document }: Snapshot, { colours, columns }: Look): string {
  const place = (now ?? was)?.place;
  const start = place && document.rangeOf(place.chunk, place.span).start;
  const at = start === undefined ? '' : `${start.line + 1}:${start.character + 1}`;
  const whose = [person, thread].filter((one) => one !== undefined).join(', ');
  const head = `  ${at.padEnd(7)} ${colours.dim(rule)}${whose === '' ? '' : ` ${colours.dim(`(${inert(whose)})`)}`}\n`;
  return `${head}${outcomeText('was: ', was, columns)}${outcomeText('now: ', now, columns)}`;
}

function outcomeText(lead: string, outcome: Outcome | undefined, columns: number): string {
  if (outcome === undefined) return '';
  return wrap(inert(`${lead}${verdictWords(outcome.verdict)}. ${outcome.message}`), '               ', columns).replace(
    /^ {15}/u,
    '          ',
  );
}

function entryWords(snapshot: Snapshot, event: number): string {
  const entry = snapshot.chronology.events[event];
  return entry?.label === undefined ? `line ${lineOfEntry(snapshot, event)}` : `@${entry.label} (line ${lineOfEntry(snapshot, event)})`;
}
