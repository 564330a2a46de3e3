import type { Finding } from '../rules/finding.js';
import type { Snapshot } from './snapshot.js';

/** Where the source of a finding's rule can be read, or nothing when no pack gives an address. */
export type AddressBook = (finding: Finding) => string | undefined;

/** The address of the edition that was applied, or else the rule's first. */
export function addressBook({ evaluation, packs }: Snapshot): AddressBook {
  const applied = new Map<string, string>();
  for (const { rule, person, place, citation } of evaluation.judgements) {
    if (isOpenable(citation?.address)) applied.set(keyOf(rule.id, place?.chunk, person), citation.address);
  }
  const first = new Map<string, string>();
  for (const rule of packs.flatMap((pack) => pack.rules)) {
    const address = rule.citations.map((citation) => citation.address).find(isOpenable);
    if (address !== undefined) first.set(rule.id, address);
  }
  return ({ rule, place, person }) => applied.get(keyOf(rule, place.chunk, person)) ?? first.get(rule);
}

function keyOf(rule: string, chunk: number | undefined, person: string | undefined): string {
  return `${rule}\n${chunk}\n${person}`;
}

/** A pack may be a file that somebody else wrote: only what a browser opens as a page is taken. */
export function isOpenable(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/[^\s<>"'()]+$/u.test(address);
}
