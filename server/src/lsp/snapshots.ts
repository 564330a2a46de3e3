import type { Day } from '../dates/civilDay.js';
import type { Pack } from '../rules/pack.js';
import { takeSnapshot, type Snapshot } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';

/** The snapshot of a document as it stands, judged on `today` where its file does not say. Made once for each version and day. */
export type Snapshots = (document: ChronDocument, today: Day) => Snapshot;

export function createSnapshots(packs: readonly Pack[]): Snapshots {
  const taken = new WeakMap<ChronDocument, { readonly today: Day; readonly snapshot: Snapshot }>();
  return (document, today) => {
    const last = taken.get(document);
    if (last && last.today === today && last.snapshot.version === document.version) return last.snapshot;
    const snapshot = takeSnapshot(document, { today }, packs);
    taken.set(document, { today, snapshot });
    return snapshot;
  };
}
