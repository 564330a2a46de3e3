import { longDay, monthName } from '../../server/src/dates/civilDay.js';
import type { Bound, CaseData, EntryData, Place, Role, Shape, When } from './caseData.js';

/** The case as a person would write it. */
export function printCase({ shape, limit, asAt, entries }: CaseData): string {
  const notice = shape === 'cp/report-notice' ? [`report notice: ${limit.n} ${limit.unit}${limit.n === 1 ? '' : 's'}`, ''] : [];
  const people = shape === 'cp/report-notice' ? ['people:', '    C: child', '    Mr B: father of C', ''] : [];
  return [`as at: ${longDay(asAt)}`, ...notice, ...people, ...entries.flatMap((entry) => printEntry(shape, entry)), ''].join('\n');
}

function printEntry(shape: Shape, { role, label, when, accounts, contested }: EntryData): readonly string[] {
  const { step, fields } = stepOf(shape, role);
  return [
    `${printWhen(when)}: ${step} @${label}`,
    ...fields.map((field) => `    ${field}`),
    ...(contested === undefined ? [] : [`    status: ${contested}`]),
    ...accounts.map((account) => `    account: ${account.when === 'not done' ? 'not done' : printWhen(account.when)}, ${account.teller}`),
  ];
}

interface Written {
  readonly step: string;
  readonly fields: readonly string[];
}

function stepOf(shape: Shape, role: Role): Written {
  const written = (step: string, ...fields: readonly string[]): Written => ({ step, fields });
  switch (role) {
    case 'suspended':
      return written('complaint suspended');
    case 'resumed':
      return written('complaint resumed');
    case 'review':
      return written('review child protection conference', 'outcome: plan continues');
    case 'ended':
      return written('child protection plan ended');
    case 'other':
      return written('home visit');
    case 'start':
      switch (shape) {
        case 'cp/icpc-15':
          return written('strategy discussion', 'outcome: section 47 enquiry');
        case 'cp/first-review-3-months':
          return written('ICPC', 'outcome: child protection plan');
        case 'cp/report-notice':
        case 'cp/next-review-6-months':
          return written('ICPC');
        case 'sc/stage-1-20':
          return written('complaint', 'procedure: statutory');
      }
      break;
    case 'answer':
      switch (shape) {
        case 'cp/icpc-15':
          return written('ICPC');
        case 'cp/first-review-3-months':
        case 'cp/next-review-6-months':
          return written('review child protection conference');
        case 'cp/report-notice':
          return written('conference report shared with Mr B');
        case 'sc/stage-1-20':
          return written('stage 1 response');
      }
  }
}

export function printWhen({ main, bounds }: When): string {
  const first = main === undefined ? [] : [printMain(main)];
  return [...first, ...bounds.map(printBound)].join(', ') || 'undated';
}

export function printBound({ word, target }: Bound): string {
  return `${word} ${typeof target === 'string' ? `@${target}` : printPlace(target)}`;
}

export function printMain(main: NonNullable<When['main']>): string {
  switch (main.kind) {
    case 'tie':
      return `${main.n} ${main.unit}${main.n === 1 ? '' : 's'} ${main.direction} @${main.label}`;
    case 'later':
      return main.words;
    default:
      return printPlace(main);
  }
}

function printPlace(place: Place): string {
  switch (place.kind) {
    case 'day':
      return longDay(place.day);
    case 'month':
      return `${monthName(place.month)} ${place.year}`;
    case 'part':
      return `${place.part}${place.part === 'beginning' || place.part === 'end' ? ' of' : ''} ${monthName(place.month)} ${place.year}`;
    case 'about':
      return `about ${longDay(place.day)}`;
    case 'between':
      return `between ${longDay(place.first)} and ${longDay(place.last)}`;
    case 'or':
      return place.days.map(longDay).join(' or ');
  }
}
