import type { Day } from '../dates/civilDay.js';
import type { Pack } from '../rules/pack.js';
import { takeSnapshotInSteps, type LocalRules, type Snapshot } from '../service/languageService.js';
import type { ChronDocument, ChunkList } from '../syntax/chronDocument.js';
import { atOnce, type Lazily } from '../syntax/steps.js';

/** What a document is judged by, beside its own text. */
export interface Given {
  /** Where its file does not say. */
  readonly today: Day;
  readonly parameters: ReadonlyMap<string, string>;
  readonly localRules: LocalRules | undefined;
}

export interface Snapshots {
  /** The snapshot of a document as it stands. Made once for each version of it and of what is given. */
  readonly of: (document: ChronDocument, given: Given) => Snapshot;
  /** What is known of `from`, if anything, goes for `document` too where that has the chunks that `from` had when it was last asked about. */
  readonly takeOver: (document: ChronDocument, given: Given, from: ChronDocument) => void;
}

interface Taken {
  readonly given: Given;
  readonly version: number;
  readonly chunks: ChunkList;
  readonly take: () => Snapshot;
  /** The last that is there: of this version, or of one before. */
  readonly known: () => Snapshot | undefined;
}

/** @param lazily how it is come to: whoever asks may be told that it is not there yet. */
export function createSnapshots(packs: readonly Pack[], lazily: Lazily = atOnce): Snapshots {
  const taken = new WeakMap<ChronDocument, Taken>();

  function begin(document: ChronDocument, given: Given, last: Taken | undefined): Taken {
    const { chunks, version } = document;
    const { today, parameters, localRules } = given;
    const settings = { today, parameters, ...(localRules && { localRules }) };
    let known = last?.known();
    // What is being made of the same chunks is waited for. It is let go once it has served: it keeps a case of its own.
    let before: () => Snapshot | undefined = last?.chunks === chunks && isSame(last.given, given) ? last.take : () => known;
    const taking = lazily(() => takeSnapshotInSteps(document, settings, localRules?.packs ?? packs, before(), lazily));
    const take = (): Snapshot => {
      const snapshot = taking();
      before = () => snapshot;
      return (known = snapshot);
    };
    return { given, version, chunks, take, known: () => known };
  }

  return {
    of: (document, given) => {
      const own = taken.get(document);
      if (own && isSame(own.given, given) && own.version === document.version) return own.take();
      const now = begin(document, given, own);
      taken.set(document, now);
      return now.take();
    },
    takeOver: (document, given, from) => {
      const last = taken.get(from);
      if (last?.chunks === document.chunks && !taken.has(document)) taken.set(document, begin(document, given, last));
    },
  };
}

function isSame(a: Given, b: Given): boolean {
  return a.today === b.today && a.parameters === b.parameters && a.localRules === b.localRules;
}
