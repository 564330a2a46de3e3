import type { Place } from '../chronology/place.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Range } from '../syntax/chronDocument.js';
import type { AddressBook } from './addressBook.js';
import { chainPlaces } from './chainPlaces.js';
import { inert } from './markup/inert.js';
import type { Snapshot } from './snapshot.js';

/** A finding with its places turned into lines and characters. */
export interface Diagnostic {
  readonly range: Range;
  readonly severity: Severity;
  /** Absent for what is no finding of a rule, such as the count of those not shown. */
  readonly rule?: string;
  /** Where the rule's source can be read. */
  readonly address?: string;
  /** Plain text, with words of the file in it: never markdown. */
  readonly message: string;
  readonly related: readonly RelatedRange[];
}

export interface RelatedRange {
  readonly message: string;
  readonly range: Range;
}

export function diagnosticOf(snapshot: Snapshot, finding: Finding, addresses: AddressBook): Diagnostic {
  const address = addresses(finding);
  return {
    range: rangeAt(snapshot, finding.place),
    severity: finding.severity,
    rule: finding.rule,
    message: inert(finding.message),
    related: [...finding.related, ...chainPlaces(snapshot, finding)].map(({ message, place }) => ({
      message: inert(message),
      range: rangeAt(snapshot, place),
    })),
    ...(address === undefined ? {} : { address }),
  };
}

export function rangeAt({ document }: Snapshot, place: Place): Range {
  return document.rangeOf(place.chunk, place.span);
}
