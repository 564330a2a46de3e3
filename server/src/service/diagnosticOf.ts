import type { Place } from '../chronology/place.js';
import type { Finding, RelatedPlace, Severity } from '../rules/finding.js';
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

/** What an editor is told of a finding, with its places as the finding has them: they hold whatever lines come and go above. */
export interface PlacedDiagnostic extends Omit<Diagnostic, 'range' | 'related'> {
  readonly place: Place;
  readonly related: readonly RelatedPlace[];
}

export function diagnosticOf(snapshot: Snapshot, finding: Finding, addresses: AddressBook): Diagnostic {
  return inLines(snapshot, placedDiagnosticOf(snapshot, finding, addresses));
}

export function placedDiagnosticOf(snapshot: Snapshot, finding: Finding, addresses: AddressBook): PlacedDiagnostic {
  const address = addresses(finding);
  const { place, severity, rule, message } = finding;
  const related = [...finding.related, ...chainPlaces(snapshot, finding)];
  return { place, severity, rule, message, related, ...(address === undefined ? {} : { address }) };
}

/** With its places turned into the lines and characters of this version. */
export function inLines(snapshot: Snapshot, { place, related, ...words }: PlacedDiagnostic): Diagnostic {
  return {
    range: rangeAt(snapshot, place),
    ...words,
    message: inert(words.message),
    related: related.map((other) => ({ message: inert(other.message), range: rangeAt(snapshot, other.place) })),
  };
}

export function rangeAt({ document }: Snapshot, place: Place): Range {
  return document.rangeOf(place.chunk, place.span);
}
