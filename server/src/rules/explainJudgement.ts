import type { CaseEvent, Chronology } from '../chronology/chronology.js';
import type { End } from '../chronology/statement.js';
import { reasonsFor } from '../chronology/reasons.js';
import { fieldValues } from '../chronology/fieldValues.js';
import type { World } from '../chronology/world.js';
import { eventOfChunk, eventOfPoint } from './eventIndex.js';
import type { ExplainedDay, Explanation, Role, Settler } from './explanation.js';
import { explainDue } from './explainDue.js';
import type { Judgement } from './judgement.js';
import type { Pack } from './pack.js';

/** The working of a judgement, made when it is asked for. */
export function explainJudgement(chronology: Chronology, packs: readonly Pack[], judgement: Judgement): Explanation {
  const roles = rolesOf(chronology, judgement);
  return {
    days: roles.flatMap(({ event, point, role }) => explainDays(chronology, event, point, role)),
    counts: explainDue(chronology, judgement),
    settledBy: settlersOf(chronology, packs, judgement, roles),
  };
}

interface Bearing {
  readonly event: CaseEvent;
  readonly point: number;
  readonly role: Role;
}

/** The entries on whose days it rests. */
function rolesOf(chronology: Chronology, { clock, trigger, answer, verdict }: Judgement): readonly Bearing[] {
  const { events } = chronology;
  const start = trigger === undefined ? undefined : events[trigger];
  const answering = answer === undefined || answer === trigger ? undefined : events[answer];
  const at = (point: number, role: Role): readonly Bearing[] => {
    const event = eventOfPoint(chronology, point);
    return event ? [{ event, point, role }] : [];
  };
  // Without a clock the days matter only where what depends is whether one step came before another.
  if (clock === undefined) {
    const both = verdict === 'depends' ? [start, answering] : [];
    return both.flatMap((event) => (event ? [{ event, point: event.start, role: 'rests on' as const }] : []));
  }
  return [
    ...(start ? [{ event: start, point: clock.counting === 'before' ? start.start : start.end, role: 'counted from' as const }] : []),
    ...(clock.stops ?? []).flatMap(({ from, to }) => [...at(from, 'clock stopped'), ...(to === undefined ? [] : at(to, 'clock went on'))]),
    ...(answering ? [{ event: answering, point: answering.start, role: 'answered by' as const }] : []),
  ];
}

/** Both ends of a day and their reasons, on each telling that has its own. Nothing for a day that its entry simply gives. */
function explainDays({ worlds }: Chronology, event: CaseEvent, point: number, role: Role): readonly ExplainedDay[] {
  const told = worlds.filter(({ absent }) => !absent.has(point) || worlds.length === 1);
  const found = told.map((world) => ({ world, days: isPlain(world, event, point) ? [] : bothEnds(world, event, point, role) }));
  const alike = new Set(found.map(({ days }) => JSON.stringify(days))).size === 1;
  return alike
    ? (found[0]?.days ?? [])
    : found.flatMap(({ world, days }) => days.map((day) => ({ ...day, ...(world.teller !== undefined && { teller: world.teller }) })));
}

function bothEnds(world: World, { id }: CaseEvent, point: number, role: Role): readonly ExplainedDay[] {
  const network = world.networks.usual;
  return (['earliest', 'latest'] as const).map((end: End): ExplainedDay => {
    const because = reasonsFor(world, 'usual', point, end);
    return { event: id, role, end, ...(because.length > 0 && { day: network[end](point) }), because };
  });
}

/** One day, by the entry's own words and no convention. */
function isPlain({ networks: { usual }, said }: World, { chunk }: CaseEvent, point: number): boolean {
  if (usual.earliest(point) !== usual.latest(point)) return false;
  return (['earliest', 'latest'] as const).every((end) => {
    const by = said[usual.why(point, end)];
    return by?.chunk === chunk && by.tier === 'stated' && 'point' in by.usual;
  });
}

/** The entry of the tipping date; without one, every imprecise day on which an open verdict rests. */
function settlersOf(chronology: Chronology, packs: readonly Pack[], judgement: Judgement, roles: readonly Bearing[]): readonly Settler[] {
  const { verdict, tipping, asks } = judgement;
  if (verdict !== 'depends' && verdict !== 'may-be-overdue') return [];
  if (asks) return [{ step: EXTENSION, documents: documentsOf(packs, EXTENSION), cited: [] }];
  const asked = tipping
    ? [eventOfChunk(chronology, tipping.chunk)].filter((event) => event !== undefined)
    : roles.filter(({ point }) => isImprecise(chronology, point)).map(({ event }) => event);
  return asked.map((event): Settler => ({
    event: event.id,
    ...(tipping && { tipping: { date: tipping.date, side: tipping.side } }),
    documents: event.step?.recordedIn ?? [],
    cited: fieldValues(event.fields, 'source').filter((text) => text !== ''),
  }));
}

const EXTENSION = 'extension';

function documentsOf(packs: readonly Pack[], step: string): readonly string[] {
  return packs.flatMap(({ steps }) => steps).find(({ name }) => name === step)?.recordedIn ?? [];
}

function isImprecise({ worlds }: Chronology, point: number): boolean {
  return worlds.some(({ networks: { usual } }) => usual.earliest(point) !== usual.latest(point));
}
