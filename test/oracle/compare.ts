import type { World } from '../../server/src/chronology/world.js';
import { isoDay } from '../../server/src/dates/civilDay.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import type { Judged } from '../support/judge.js';
import type { CaseData, EntryData, When } from './caseData.js';
import { checkAbsent, checkContradictions, everything, type Kept } from './contradictions.js';
import { differencesOf } from './differences.js';
import { engineOn, judgementsOf } from './engine.js';
import { expectedOf, type Surveys, type Verdict } from './expected.js';
import { onlyClock, pairsOf } from './pairs.js';
import { survey, type Clock, type Survey } from './survey.js';
import { tellings, type Telling } from './worlds.js';

export type Skipped =
  | 'too many worlds'
  | 'words that cannot be on the usual reading'
  | 'a clock that went on before it was stopped'
  | 'a resumption that ends no suspension';

/** What came of a case: the verdicts that both agree on, and how the engine differs. */
export interface Outcome {
  readonly differences: readonly string[];
  readonly verdicts: readonly (Verdict | 'not asked')[];
  readonly contradictory: boolean;
  readonly lateness: boolean;
  readonly tipped: readonly string[];
  /** Whether the day of judging comes before, inside or after the time that there was. */
  readonly judged: readonly ('before' | 'inside' | 'after')[];
}

/** One telling of the case, and what is left of it without its contradictions. */
interface Heard {
  readonly telling: Telling;
  readonly kept: Kept;
  readonly whole: boolean;
}

/** How the case comes out, or why it is not compared. */
export function compare(data: CaseData, most: number): Outcome | Skipped {
  const heard = tellings(data);
  if (isLoose(data, heard)) return 'a resumption that ends no suspension';
  const anyClock = onlyClock(data);
  const firsts = heard.map(({ told }) => survey({ data, told, reading: 'widest', kept: everything }, anyClock, most));
  if (firsts.includes(undefined)) return 'too many worlds';
  const engine = engineOn(data);
  const { worlds } = engine.chronology;
  const checked = heard.map((telling, i) => {
    const possible = firsts[i]?.possible.empty === false;
    return checkContradictions(data, telling, worldOf(worlds, telling), possible);
  });
  const told = heard.map((telling, i): Heard => ({
    telling,
    kept: checked[i]?.kept ?? everything,
    whole: checked[i]?.kept === everything,
  }));
  const base = told.map((one, i) => surveysOf(data, one, anyClock, most, firsts[i]));
  const skipped = base.find((one) => typeof one === 'string');
  if (skipped !== undefined) return skipped;
  const surveys = base.filter((one) => typeof one !== 'string');
  const dates = [
    ...checked.flatMap(({ differences }) => differences),
    ...told.flatMap((one, i) => boundsUnlike(data, one, surveys[i], engine)),
    ...told.flatMap(({ telling, kept }, i) => {
      const usual = surveys[i]?.usual;
      return usual ? checkAbsent(data, telling, worldOf(worlds, telling), usual, kept) : [];
    }),
    ...unreported(engine),
  ];
  const contradictory = told.some(({ whole }) => !whole);
  const found = judgementsOf(engine, data);
  const outcomes = pairsOf(data, anyClock, surveys, found).map(({ clock, judgement, wrong }) => {
    if (clock === undefined) return { differences: wrong, verdicts: [], lateness: false, tipped: [], judged: [] };
    const each = clock === anyClock ? base : told.map((one) => surveysOf(data, one, clock, most));
    const known = each.filter((one) => typeof one !== 'string');
    const backwards = known.some(({ widest }) => widest.answered !== widest.answeredAnyhow || isOverEarly(data, clock, widest));
    if (known.length < each.length || backwards || known.some(({ usual }) => usual.admissible.empty))
      return 'a clock that went on before it was stopped' as const;
    return asked(data, clock, known, judgement, wrong);
  });
  if (outcomes.includes('a clock that went on before it was stopped')) return 'a clock that went on before it was stopped';
  const clocks = outcomes.filter((one) => typeof one !== 'string');
  return {
    differences: [...dates, ...clocks.flatMap(({ differences }) => differences)],
    verdicts: clocks.flatMap(({ verdicts }) => verdicts),
    contradictory,
    lateness: clocks.some(({ lateness }) => lateness),
    tipped: clocks.flatMap(({ tipped }) => tipped),
    judged: clocks.flatMap(({ judged }) => judged),
  };
}

/** On no telling was the clock both stopped and started again: it was stopped on a day that nobody gives. */
function isLoose({ entries }: CaseData, heard: readonly Telling[]): boolean {
  const [stop, go] = (['suspended', 'resumed'] as const).map((role) => entries.findIndex((entry) => entry.role === role));
  return go !== undefined && go >= 0 && !heard.some(({ told }) => told[stop ?? -1] !== undefined && told[go] !== undefined);
}

/** The clock went on before this one was started, and in some worlds it was only stopped after that: which stop it ended is open. */
function isOverEarly({ entries }: CaseData, clock: Clock, { admissible, possible }: Survey): boolean {
  const at = (role: EntryData['role']): number => entries.findIndex((entry) => entry.role === role);
  const [stop, go] = [at('suspended'), at('resumed')];
  const [resumed, start] = [possible.of(go), possible.of(clock.start)];
  if (resumed === undefined || start === undefined || resumed.latest > start.earliest) return false;
  return possible.of(stop)?.latest !== admissible.of(stop)?.latest || resumed.earliest !== admissible.of(go)?.earliest;
}

function asked(data: CaseData, clock: Clock, surveys: readonly Surveys[], judgement: Judgement | undefined, wrong: readonly string[]) {
  const expected = expectedOf(data, clock, surveys);
  if (judgement === undefined) {
    const differences = expected.unasked ? wrong : [...wrong, `no judgement, oracle ${expected.verdicts.join(' or ')}`];
    return { differences, verdicts: ['not asked' as const], lateness: false, tipped: [], judged: [] };
  }
  const tipped = typeof expected.tipping === 'object' && judgement.verdict === 'depends' ? [expected.tipping.side] : [];
  return {
    differences: [...wrong, ...differencesOf(expected, judgement)],
    verdicts: expected.verdicts.filter((verdict) => verdict === judgement.verdict),
    lateness: expected.late !== undefined,
    tipped,
    judged: surveys.flatMap(({ usual }) => judgedWhen(data.asAt, usual, clock)),
  };
}

function judgedWhen(asAt: number, usual: Survey, clock: Clock): Outcome['judged'] {
  const start = usual.admissible.of(clock.start);
  if (start === undefined || usual.due === undefined) return [];
  return [
    asAt < Math.min(start.earliest, usual.due.earliest) ? 'before' : asAt > Math.max(start.latest, usual.due.latest) ? 'after' : 'inside',
  ];
}

/** Both readings of a telling. Where the usual one cannot be for a single phrase, that phrase is taken at its widest. */
function surveysOf(
  data: CaseData,
  { telling: { told }, kept, whole }: Heard,
  clock: Clock,
  most: number,
  known?: Survey,
): Surveys | Skipped {
  const of = (reading: 'usual' | 'widest'): Survey | undefined => survey({ data, told, reading, kept }, clock, most);
  const rough = data.entries.flatMap((entry, i) => roughPhrases(told[i] ?? entry.when));
  const widest = whole && known ? known : of('widest');
  const usual = rough.length === 0 ? widest : of('usual');
  if (usual === undefined || widest === undefined) return 'too many worlds';
  if (!whole && rough.length > 0) return 'words that cannot be on the usual reading';
  if (!usual.possible.empty) return { usual, widest };
  return rough.length === 1 ? { usual: widest, widest } : 'words that cannot be on the usual reading';
}

/** Phrases that mean more on the widest reading than on the usual one. */
function roughPhrases({ main, bounds }: When): readonly unknown[] {
  const places = [main, ...bounds.map(({ target }) => target)];
  return places.filter(
    (one) =>
      typeof one === 'object' && (one.kind === 'part' || one.kind === 'about' || (one.kind === 'later' && one.words === 'two weeks later')),
  );
}

function worldOf(worlds: readonly World[], { teller }: Telling): World {
  const found = worlds.find((world) => world.teller === teller);
  if (found === undefined) throw new Error(`the engine has no telling of ${teller ?? 'nobody in particular'}`);
  return found;
}

/** The first and last day of each entry, on both readings. */
function boundsUnlike(
  { entries }: CaseData,
  { telling, whole }: Heard,
  surveys: Surveys | undefined,
  { chronology: { worlds, events } }: Judged,
): readonly string[] {
  const { networks } = worldOf(worlds, telling);
  const readings = whole ? (['usual', 'widest'] as const) : (['usual'] as const);
  return readings.flatMap((reading) =>
    entries.flatMap(({ label }: EntryData, i) => {
      const span = surveys?.[reading].possible.of(i);
      const point = events[i]?.start;
      if (span === undefined || point === undefined) return [];
      const [earliest, latest] = [networks[reading].earliest(point), networks[reading].latest(point)];
      if (span.earliest === earliest && span.latest === latest) return [];
      const days = (first: number, last: number): string => `${isoDay(first)}..${isoDay(last)}`;
      return [
        `@${label}, ${reading} reading${telling.teller === undefined ? '' : ` (${telling.teller})`}: oracle ${days(span.earliest, span.latest)}, engine ${days(earliest, latest)}`,
      ];
    }),
  );
}

/** A contradiction is said, at some entry; and none where there is none. */
function unreported({ chronology: { worlds }, evaluation: { findings } }: Judged): readonly string[] {
  const contradictory = worlds.some(({ contradictions }) => contradictions.length > 0);
  const said = findings.some(({ rule }) => rule === 'case/contradiction');
  return contradictory === said ? [] : [`contradiction: ${contradictory ? 'not ' : ''}said`];
}

/** Simpler cases that differ still, as long as there are any. */
export function shrunk(data: CaseData, differs: (data: CaseData) => boolean): CaseData {
  const simpler = simplerThan(data).find(differs);
  return simpler === undefined ? data : shrunk(simpler, differs);
}

function simplerThan(data: CaseData): readonly CaseData[] {
  const { entries } = data;
  const withEntries = (changed: CaseData['entries']): CaseData => ({ ...data, entries: changed });
  const told = (label: string): boolean => JSON.stringify(entries.map(({ when, accounts }) => [when, accounts])).includes(`"${label}"`);
  const replaced = (i: number, entry: CaseData['entries'][number]): CaseData =>
    withEntries(entries.map((one, at) => (at === i ? entry : one)));
  return entries.flatMap((entry, i) => [
    ...(entry.role === 'start' || (entry.role === 'answer' && data.limit.counting === 'before') || told(entry.label)
      ? []
      : [withEntries(entries.filter((one) => one !== entry))]),
    ...entry.accounts.map((account) => replaced(i, { ...entry, accounts: entry.accounts.filter((one) => one !== account) })),
    ...entry.when.bounds.map((bound) =>
      replaced(i, { ...entry, when: { ...entry.when, bounds: entry.when.bounds.filter((one) => one !== bound) } }),
    ),
  ]);
}
