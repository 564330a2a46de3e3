import type { Day } from '../dates/civilDay.js';
import type { Pack } from '../rules/pack.js';
import { takeSnapshot, type LocalRules, type Snapshot } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';

/** What a document is judged by, beside its own text. */
export interface Given {
  /** Where its file does not say. */
  readonly today: Day;
  readonly parameters: ReadonlyMap<string, string>;
  readonly localRules: LocalRules | undefined;
}

/**
 * The snapshot of a document as it stands. Made once for each version of it and of what is given. Where it was none yet, what is known of `other` will do,
 * if that had the same chunks when it was last looked at.
 */
export type Snapshots = (document: ChronDocument, given: Given, other?: ChronDocument) => Snapshot;

export function createSnapshots(packs: readonly Pack[]): Snapshots {
  const taken = new WeakMap<ChronDocument, { readonly given: Given; readonly snapshot: Snapshot }>();
  return (document, given, other) => {
    const own = taken.get(document);
    if (own && isSame(own.given, given) && own.snapshot.version === document.version) return own.snapshot;
    const last = own ?? (other && taken.get(other));
    const { today, parameters, localRules } = given;
    const settings = { today, parameters, ...(localRules && { localRules }) };
    const snapshot = takeSnapshot(document, settings, localRules?.packs ?? packs, last?.snapshot);
    taken.set(document, { given, snapshot });
    return snapshot;
  };
}

function isSame(a: Given, b: Given): boolean {
  return a.today === b.today && a.parameters === b.parameters && a.localRules === b.localRules;
}
