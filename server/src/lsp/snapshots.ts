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

/** The snapshot of a document as it stands. Made once for each version of it and of what is given. */
export type Snapshots = (document: ChronDocument, given: Given) => Snapshot;

export function createSnapshots(packs: readonly Pack[]): Snapshots {
  const taken = new WeakMap<ChronDocument, { readonly given: Given; readonly snapshot: Snapshot }>();
  return (document, given) => {
    const last = taken.get(document);
    if (last && isSame(last.given, given) && last.snapshot.version === document.version) return last.snapshot;
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
