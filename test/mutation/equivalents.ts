import type { Planted } from './rooms.js';

/** A change after which the program says the same of every case, so that no test can notice it. Each was looked at by a person. */
interface Equivalent {
  readonly file: string;
  /** The line of the source, and the change in it. */
  readonly line: string;
  readonly what: string;
  readonly why: string;
}

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

const chronology = (name: string, line: string, what: string, why: string): Equivalent => ({
  file: `server/src/chronology/${name}.ts`,
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
  chronology(
    'explainBound',
    "if (bound === (end === 'earliest' ? network.first : network.last)) return [];",
    "(bound === (end === 'earliest' ? network.first : network.last)) → (false)",
    'A shortcut: no step gives a point the first or last day of the calendar, so that none is found.',
  ),
  chronology(
    'explainBound',
    'if (found === undefined) return [];',
    '(found === undefined) → (false)',
    'For the type alone: with no step there is no chain, and nothing is listed in either way.',
  ),
  chronology(
    'explainBound',
    "const doubt = ({ number }: Statement): number => (said[number]?.tier === 'assumption' ? 100_000 : 0) + (far.get(number) ?? 0);",
    '100_000 → 100001',
    'Only the order counts: more than any chain is long.',
  ),
  chronology(
    'explainBound',
    "const doubt = ({ number }: Statement): number => (said[number]?.tier === 'assumption' ? 100_000 : 0) + (far.get(number) ?? 0);",
    '0 → 1',
    'Only the order counts, and each statement that is used is far along the chain by some number.',
  ),
  chronology(
    'network',
    'if (steps === look) {',
    '(steps === look) → (!(steps === look))',
    'When it is asked whether the steps go round: it costs time, and the answer is the same at every step.',
  ),
  chronology('network', 'if (steps === look) {', '=== → !==', 'The same, said in another way.'),
  chronology('network', 'if (next > 4096) {', '> → >=', 'When what was looked at is taken off the queue: one step sooner.'),
  chronology(
    'network',
    'else if (at >= 0) numbers.splice(at, 1);',
    '1 → 2',
    'Not come to: what is taken back was told last, and is the last of its list.',
  ),
  chronology('network', 'const point = trail[i] ?? 0;', '0 → 1', 'For the type alone: what was changed is noted in fours.'),
  chronology(
    'network',
    'if (this.constraint(entry.number) === undefined) continue;',
    '(this.constraint(entry.number) === undefined) → (false)',
    'A shortcut: what was not told is on no list.',
  ),
  chronology(
    'network',
    'if (entry.statement.to !== entry.statement.from) this.#unlist(entry.statement.to, entry.number);',
    '!== → ===',
    'What stays on a list is looked up, and is not told any more: it costs time.',
  ),
  chronology(
    'network',
    'if (at === numbers.length - 1) numbers.pop();',
    '- → +',
    'The quick way to take out the last: the next line takes it out too.',
  ),
  chronology(
    'network',
    'else if (at >= 0) numbers.splice(at, 1);',
    '0 → 1',
    'Not come to: what is taken back was told last, and is the last of its list.',
  ),
  chronology(
    'reach',
    'return n < 0 ? back({ least, most }) : { least, most };',
    '< → <=',
    'No working day at all has been answered before.',
  ),
  chronology(
    'reach',
    'for (let day = first; day <= last; day += 1) most = Math.max(most, Math.abs(calendar.addWorkingDays(day, n) - day));',
    '<= → <',
    'Past the last bank holiday that is known there are 60 days alike.',
  ),
  chronology(
    'explainContradiction',
    'if (one === undefined) return [];',
    '(one === undefined) → (false)',
    'For the type alone: a contradiction names statements that there are.',
  ),
  chronology(
    'leastConflict',
    'if (last === undefined) return [...needed, ...rest];',
    '(last === undefined) → (false)',
    'Not come to: where what is needed does not contradict itself yet, the rest has something to add.',
  ),
  chronology(
    'network',
    'for (let next = 0; next < queue.length; next += 1) {',
    '< → <=',
    'Past the last there is nothing, and the loop ends on it.',
  ),
  chronology('network', 'look *= 2;', '2 → 3', 'When it is asked again whether the steps go round: it costs time alone.'),
  chronology('network', 'let sum = 0;', '0 → 1', 'Only its differences count.'),
  chronology(
    'network',
    'if (days === undefined) this.#domains.delete(point);',
    '(days === undefined) → (false)',
    'A map gives nothing, be it for what it does not have or for what is set to nothing.',
  ),
  chronology(
    'network',
    "if (entry === undefined || 'point' in entry.statement) continue;",
    '|| → &&',
    'A restriction is not kept with the constraints, and the next line passes over it.',
  ),
  chronology(
    'network',
    'else if (constraint === undefined) this.#asked.delete(number);',
    '(constraint === undefined) → (false)',
    'The same of this map.',
  ),
  chronology(
    'network',
    'if (at === numbers.length - 1) numbers.pop();',
    '(at === numbers.length - 1) → (!(at === numbers.length - 1))',
    'The next line takes out the last too.',
  ),
  chronology('network', 'else if (at >= 0) numbers.splice(at, 1);', '(at >= 0) → (!(at >= 0))', 'Not come to, as above.'),
  chronology(
    'reach',
    'const [first, last] = [TABLE.first - 2 * count - 60, TABLE.last + 2 * count + 60];',
    '* → +',
    'How far past the bank holidays that are known it looks: there all weeks are alike.',
  ),
  chronology('reach', 'const [first, last] = [TABLE.first - 2 * count - 60, TABLE.last + 2 * count + 60];', '60 → 61', 'The same.'),
  chronology(
    'reach',
    'const [first, last] = [TABLE.first - 2 * count - 60, TABLE.last + 2 * count + 60];',
    '+ → -',
    'The same: what the last weeks of the table have, earlier years have too.',
  ),
  chronology(
    'reach',
    'const TABLE = { first: dayOf(1990, 1, 1) ?? 0, last: dayOf(2060, 12, 31) ?? 0 } as const;',
    '1 → 2',
    'The same at its beginning.',
  ),
  chronology(
    'reach',
    'const TABLE = { first: dayOf(1990, 1, 1) ?? 0, last: dayOf(2060, 12, 31) ?? 0 } as const;',
    '2060 → 2061',
    'The same at its end.',
  ),
  chronology(
    'sayAssumptions',
    'const start = points.start[event] ?? 0;',
    '0 → 1',
    'For the type alone: each entry has its point and its telling.',
  ),
  chronology(
    'sayAssumptions',
    'if (dated(event)) above = facts.earliest(points.start[event] ?? 0);',
    '0 → 1',
    'For the type alone: each entry has its point and its telling.',
  ),
  chronology(
    'sayEvents',
    'return { start: points.start[event] ?? 0, end: points.end[event] ?? 0, happened };',
    '0 → 1',
    'For the type alone: each entry has its point and its telling.',
  ),
  chronology(
    'sayEvents',
    'if (anchor === undefined || telling === undefined) return;',
    '(anchor === undefined || telling === undefined) → (false)',
    'For the type alone: each entry has its point and its telling.',
  ),
  chronology('network', 'this.#queued[point] = 1;', '1 → 2', 'It is only asked whether it is 0.'),
  chronology(
    'reach',
    'return n < 0 ? back({ least, most }) : { least, most };',
    '0 → 1',
    'No working day at all has been answered before.',
  ),
  chronology(
    'sayAssumptions',
    'for (let event = drafts.length - 1; event >= 0; event -= 1) {',
    '>= → >',
    'Above the first entry there is nothing, so that its year is not told, whatever is below it.',
  ),
  chronology(
    'sayAssumptions',
    'if (dated(event)) next = facts.latest(points.start[event] ?? 0);',
    '0 → 1',
    'For the type alone: each entry has its point.',
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

function is({ file, line, what }: Equivalent, planted: Planted): boolean {
  return planted.file === file && planted.text === line && planted.change.what === what;
}
