import type { Chronology } from '../../../server/src/chronology/chronology.js';
import type { Network } from '../../../server/src/chronology/network.js';
import type { World } from '../../../server/src/chronology/world.js';

/** All that is read of a case, as lines to compare: every bound of every network too, with its reasons. */
export function allThatIsRead(chronology: Chronology): readonly string[] {
  const { timeline, worlds, basis, events, ...rest } = chronology;
  const told = [...basis.tellings.values()].map(({ world }) => world);
  return [
    ...Object.entries(rest).map(([key, value]) => `${key} ${written(value)}`),
    ...events.map(written),
    ...events.map(({ id }) => written(timeline.readings(id))),
    written(worlds.map((world) => told.indexOf(world))),
    ...told.flatMap(worldLines),
  ];
}

function worldLines({ networks, said, ...rest }: World): readonly string[] {
  return [
    written(rest),
    ...said.map((one, number) => `${number} ${written(one)}`),
    ...Object.entries(networks).flatMap(([view, network]) => networkLines(network).map((line) => `${view} ${line}`)),
  ];
}

function networkLines(network: Network): readonly string[] {
  return Array.from({ length: network.points }, (_, point) => {
    const ends = (['earliest', 'latest'] as const).map((end) => [network[end](point), network.why(point, end), network.chain(point, end)]);
    return `point ${point} ${written([ends, network.constraintsAt(point)])}`;
  });
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (one instanceof Map || one instanceof Set) return [...one];
    if (isMap(one)) return [0, 1, 2, 3, 4, 5, 6].map((day) => one.apply(18_000 + day));
    return one;
  });
}

function isMap(one: unknown): one is { apply: (day: number) => number } {
  return typeof one === 'object' && one !== null && 'apply' in one && typeof one.apply === 'function';
}
