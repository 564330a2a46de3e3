import { isoDay } from '../../dates/civilDay.js';
import type { Citation, Pack, Rule } from '../../rules/pack.js';
import { formatVersion } from './formatVersion.js';
import { leastVerified } from './leastVerified.js';
import { jsonText } from './jsonText.js';

export function rulesJson(packs: readonly Pack[]): string {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ruleJson(rule, pack)));
  return jsonText({ version: formatVersion, rules });
}

/** A field that is `undefined` is not written. */
function ruleJson(rule: Rule, pack: Pack): object {
  const { id, title, weight, citations } = rule;
  return { id, title, weight, pack: pack.id, verified: leastVerified(rule), citations: citations.map(citationJson) };
}

function citationJson({ instrument, provision, verified, from, to, address }: Citation): object {
  return {
    instrument,
    provision,
    verified,
    from: from === undefined ? undefined : isoDay(from),
    to: to === undefined ? undefined : isoDay(to),
    address,
  };
}
