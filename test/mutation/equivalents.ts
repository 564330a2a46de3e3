import type { Equivalent } from './equivalent.js';
import { IN_THE_NETWORK } from './equivalentsInTheNetwork.js';
import type { Planted } from './rooms.js';

const dates = (name: string, line: string, what: string, why: string): Equivalent => ({
  file: `server/src/dates/${name}.ts`,
  line,
  what,
  why,
});
const rules = (name: string, line: string, what: string, why: string): Equivalent => ({
  file: `server/src/rules/${name}.ts`,
  line,
  what,
  why,
});

const EQUIVALENTS: readonly Equivalent[] = [
  dates(
    'civilDay',
    'if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;',
    '31 → 32',
    'A 32nd is refused by the length of its month on the next line.',
  ),
  dates(
    'bankHolidays',
    'if (found === undefined) throw new RangeError(`no day ${year}-${month}-${day}`);',
    '(found === undefined) → (false)',
    'A guard against mistakes of our own: every day that is asked for is written in this file, and exists.',
  ),
  dates(
    'bankHolidays',
    '.toSorted((a, b) => a.day - b.day)',
    '- → +',
    'Of the holidays that can fall at one weekend, the earlier are listed first in any case.',
  ),
  dates(
    'readRelative',
    "return unit === 'hour' ? hours(direction, 1, 24) : few(relative, direction, unit);",
    '1 → 2',
    'One hour and two are both no whole day.',
  ),
  dates('workingCalendar', 'return ranks[day - tableStart] ?? 0;', '0 → 1', 'For the type alone: each day of the table has its number.'),
  rules(
    'clock',
    "const whole = unit === 'day' && extra > 0 ? then(plain, byDays(extra)) : plain;",
    '> → >=',
    'No days more is the same day.',
  ),
  rules(
    'clock',
    'const reach = inOrder.reduce((sum, { from, to }) => sum + to - from, 0);',
    '0 → 1',
    'Where a search begins: it finds the same day from farther away.',
  ),
  rules('clock', 'if (stop.to <= stop.from) continue;', '<= → <', 'A stop of no days leaves none out.'),
  rules('couldLie', 'if (known) return known;', '(known) → (false)', 'It is worked out again, with the same result.'),
  rules(
    'couldLie',
    'for (let i = lowest(placed.length, (n) => (latestUpTo[n] ?? -Infinity) >= from); i < placed.length; i += 1) {',
    '< → <=',
    'Past the last there is nothing, and the loop returns on it.',
  ),
  rules(
    'couldLie',
    'if (one === undefined || (earliestFrom[i] ?? Infinity) > to) return;',
    '(one === undefined || (earliestFrom[i] ?? Infinity) > to) → (false)',
    'A shortcut: the next line looks at each by itself.',
  ),
  rules('couldLie', 'if (one === undefined || (earliestFrom[i] ?? Infinity) > to) return;', '|| → &&', 'The same shortcut.'),
  rules(
    'question',
    "for (const way of wanted.kind === 'in time' || wanted.kind === 'late by at most' ? ways : ways.toReversed()) {",
    '=== → !==',
    'All ways are tried, in whichever order.',
  ),
  rules(
    'question',
    'return [{ number: -2, statement: { point: start, days: days.first > days.last ? [] : [days] } }];',
    '.first → .last',
    'A range that ends before it begins leaves the network no day, as no range does.',
  ),
  rules(
    'question',
    'return [{ number: -2, statement: { point: start, days: days.first > days.last ? [] : [days] } }];',
    '.last → .first',
    'A range that ends before it begins leaves the network no day, as no range does.',
  ),
  rules(
    'stopWays',
    'statements: [...statements, { number: -10 - i, statement: { point: from, days: [days] } }],',
    '- → +',
    'The number of a question: it has only to be below zero and its own.',
  ),
  rules(
    'stopWays',
    'if (last - first >= MOST_WAYS) return Array.from({ length: MOST_WAYS + 1 }, () => ({ first: low, last: high }));',
    '(last - first >= MOST_WAYS) → (false)',
    'As many are made one by one, which are too many too.',
  ),
  rules('stopWays', 'const from = begins[i] ?? network.first;', '.first → .last', 'For the type alone: each stop has begun.'),
  rules('weigh', 'let low = Math.floor(high / 2) + 1;', '2 → 3', 'Where a search begins: it finds the same from farther away.'),
  rules(
    'checks/before',
    'return event !== undefined && compare(file.position(event), file.position(notice)) < 0;',
    '< → <=',
    'No two entries have one position.',
  ),
  rules(
    'checks/before',
    'return event !== undefined && compare(file.position(event), file.position(notice)) < 0;',
    '0 → 1',
    'Positions are whole numbers, and no two entries have one.',
  ),
  rules(
    'checks/precedes',
    'return first === undefined || compare(file.position(first), file.position(event)) > 0;',
    '> → >=',
    'No two entries have one position.',
  ),
  rules(
    'checks/precedes',
    'if (list === undefined) return [];',
    '(list === undefined) → (false)',
    'For the type alone: it is asked where a list leaves somebody out.',
  ),
  rules(
    'checks/within',
    'if (start === undefined || shownBy.length === 0) return undefined;',
    '(start === undefined || shownBy.length === 0) → (false)',
    'A shortcut: where no step would show it, none is found.',
  ),
  rules('checks/within', 'if (start === undefined || shownBy.length === 0) return undefined;', '|| → &&', 'The same shortcut.'),
  ...IN_THE_NETWORK,
  rules(
    'canBeFrom',
    'if (network.earliest(to) >= network.earliest(from) + days || network.latest(to) >= network.latest(from) + days) return true;',
    '|| → &&',
    'A shortcut: where it is not taken, the network is asked, and says the same.',
  ),
  rules(
    'canBeFrom',
    'if (network.latest(first) <= network.latest(second) && network.latest(second) <= network.latest(third)) return true;',
    '<= → <',
    'A shortcut: where it is not taken, the network is asked, and says the same.',
  ),
  rules('couldLie', 'if (all.length === 0) return undefined;', '(all.length === 0) → (false)', 'A shortcut: of none, none is found.'),
  rules('fits', 'if (known) return known;', '(known) → (false)', 'It is worked out again, and is the same.'),
  rules(
    'reckoning',
    'if (question.stops.length === 0) return false;',
    '(question.stops.length === 0) → (false)',
    'A shortcut: of no stops, none is as the next line asks.',
  ),
  rules(
    'weigh',
    'if (only && worlds.length === 1) return weighIn(only, ask(only));',
    '(only && worlds.length === 1) → (false)',
    'A shortcut: a single telling agrees with itself.',
  ),
  rules(
    'weigh',
    'if (isSettled(networks.usual, question) && isSettled(networks.widest, question))',
    '(isSettled(networks.usual, question) && isSettled(networks.widest, question)) → (false)',
    'A shortcut: where there is one day for each, the questions below have the same answer.',
  ),
  rules(
    'weigh',
    'if (least !== undefined && isSettled(network, question)) return { least, most: least, unit: question.clock([]).unit };',
    '(least !== undefined && isSettled(network, question)) → (false)',
    'A shortcut: where there is one day for each, the most is looked for and is the least.',
  ),
  rules(
    'inGroup',
    'if (selectors.length === 0) return NONE;',
    '(selectors.length === 0) → (false)',
    'A shortcut: nothing is what none of no selectors means.',
  ),
  rules('checks/gap', 'if (runs.length === 0) continue;', '(runs.length === 0) → (false)', 'A shortcut: of no stretches, none is judged.'),
  rules(
    'checks/within',
    'if (others.length === 0) return pair;',
    '(others.length === 0) → (false)',
    'A shortcut: among none no other start is found, and the pair is given back all the same.',
  ),
];

export function isEquivalent(planted: Planted): boolean {
  return EQUIVALENTS.some((one) => is(one, planted));
}

/** What is listed of these sources, and is not among the changes that can be made in them. */
export function unused(planted: readonly Planted[], sources: readonly string[]): readonly string[] {
  return EQUIVALENTS.filter(({ file }) => sources.includes(file))
    .filter((one) => !planted.some((change) => is(one, change)))
    .map(({ file, line, what }) => `${file}: ${what} in ${line}`);
}

function is({ file, line, what, nth }: Equivalent, planted: Planted): boolean {
  return planted.file === file && planted.text === line && planted.change.what === what && (nth ?? planted.nth) === planted.nth;
}
