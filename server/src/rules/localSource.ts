import type { CaseFile } from './caseFile.js';
import type { Limit } from './check.js';
import type { Citation, Rule } from './pack.js';

/**
 * The procedures that gave the period of a rule of local weight, in place of "local procedures": those that the case's own pack
 * cites. Nothing where the file sets the period itself, or where its periods come from different places.
 */
export function localSource({ chronology, packs }: CaseFile, rule: Rule): Citation | undefined {
  if (rule.weight !== 'local') return undefined;
  const values = packs.flatMap(({ set }) => set ?? []);
  const names = limitsOf(rule).flatMap((limit) => (limit.kind === 'parameter' ? [limit.name] : []));
  const sources = names.flatMap((name) => {
    const inForce = chronology.header.parameters.get(name);
    if (inForce === undefined) return [];
    return [inForce.place === undefined ? values.find(({ parameter }) => parameter === name)?.citation : undefined];
  });
  const [first] = sources;
  return first !== undefined && sources.every((other) => other !== undefined && isSame(first, other)) ? first : undefined;
}

function isSame(a: Citation, b: Citation): boolean {
  return a.instrument === b.instrument && a.short === b.short && a.verified === b.verified && a.address === b.address;
}

function limitsOf({ check }: Rule): readonly Limit[] {
  switch (check.kind) {
    case 'within':
      return [check.limit];
    case 'before':
      return check.cases.map(({ least }) => least);
    case 'repeats':
    case 'gap':
      return [check.atMost];
    case 'requires':
    case 'precedes':
    case 'offers':
    case 'excludes':
    case 'undertaking':
    case 'consistent':
    case 'record':
      return [];
  }
}
