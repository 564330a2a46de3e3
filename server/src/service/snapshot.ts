import type { Assumption } from '../chronology/assumption.js';
import type { Chronology } from '../chronology/chronology.js';
import { readChronologyInSteps } from '../chronology/readChronology.js';
import type { Vocabulary } from '../chronology/vocabulary.js';
import type { Day } from '../dates/civilDay.js';
import { evaluateInSteps } from '../rules/evaluate.js';
import type { Evaluation } from '../rules/evaluation.js';
import type { Judged } from '../rules/judgeRules.js';
import type { Pack } from '../rules/pack.js';
import { vocabularyOf } from '../rules/vocabularyOf.js';
import { defaultParameters } from './defaultParameters.js';
import { localRulesProblem, type LocalRules } from './localRules.js';
import { sameFacts } from '../chronology/sameFacts.js';
import type { ChronDocument, ChunkList } from '../syntax/chronDocument.js';
import { isSameChunk } from '../syntax/chunk.js';
import { chunkDifferences, type ChunkDifference } from '../syntax/chunkDifferences.js';
import { atOnce, finish, type Lazily, type Steps } from '../syntax/steps.js';

/**
 * One version of one document, and all that is known of it. Features are functions of this and of their parameters. It holds for
 * as long as the document is at `version`: the document itself is changed in place.
 */
export interface Snapshot {
  readonly document: ChronDocument;
  readonly version: number;
  readonly chronology: Chronology;
  readonly evaluation: Evaluation;
  readonly packs: readonly Pack[];
  /** What it was taken with beside the text: another text, or the same under a supposition, can be judged in the same way. */
  readonly settings: SnapshotSettings;
}

/** The chunks that a snapshot was taken of, which the document itself does not keep; how their rules are judged, and all else that takes long. */
const takenOf = new WeakMap<Snapshot, Read & { readonly chunks: ChunkList; readonly lazily: Lazily }>();

/** How what takes long is come to of this snapshot. */
export function lazilyFor(snapshot: Snapshot): Lazily {
  return takenOf.get(snapshot)?.lazily ?? atOnce;
}

export interface SnapshotSettings {
  /** The day on which a case is judged whose file does not say. */
  readonly today: Day;
  /** The day on which it is judged whatever the file says. */
  readonly asAt?: Day;
  /** What is set for every case, by the names of parameters as anyone may write them. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** What came of the local pack that the file names. */
  readonly localRules?: Pick<LocalRules, 'asked' | 'problem'>;
  /** What is supposed beside what the file says. */
  readonly assumptions?: readonly Assumption[];
}

/**
 * @param packs the built-in ones, and the local one that the file names.
 * @param before an earlier snapshot of the same document, or one of another with the same chunks: where nothing was edited since that any
 * check reads, what it found holds, and where something was, nothing else is read again that it does not reach.
 */
export function takeSnapshot(document: ChronDocument, settings: SnapshotSettings, packs: readonly Pack[], before?: Snapshot): Snapshot {
  return finish(takeSnapshotInSteps(document, settings, packs, before));
}

/** @param lazily how its rules are judged, once it is asked what they say, and how all else is come to that takes long. */
export function* takeSnapshotInSteps(
  document: ChronDocument,
  settings: SnapshotSettings,
  packs: readonly Pack[],
  before?: Snapshot,
  lazily: Lazily = atOnce,
): Steps<Snapshot> {
  // The document may be edited between two steps.
  const { chunks, version } = document;
  const taken = { document, version, packs, settings };
  const read = (before && carriedOver(taken, before)) ?? (yield* readAnew(taken, chunks, lazily, before));
  const snapshot = snapshotWith(taken, read);
  takenOf.set(snapshot, { ...read, chunks, lazily });
  return snapshot;
}

/** A snapshot whose rules are judged with it, for what is only supposed or tried. */
export function* judgeInSteps(document: ChronDocument, settings: SnapshotSettings, packs: readonly Pack[]): Steps<Snapshot> {
  const taken = { document, version: document.version, packs, settings };
  const { chronology } = yield* readAnew(taken, document.chunks, atOnce);
  const evaluation = yield* evaluateInSteps(chronology, packs);
  return snapshotWith(taken, { chronology, judged: () => evaluation, last: {} });
}

type Taken = Pick<Snapshot, 'document' | 'version' | 'packs' | 'settings'>;

/** What is read of it, and how that is judged. */
interface Read {
  readonly chronology: Chronology;
  readonly judged: () => Evaluation;
  /** What the last version that was judged was judged with; the same for all versions that were taken one after the other. */
  readonly last: { judged?: Judged };
}

function carriedOver({ document, packs, settings }: Taken, before: Snapshot): Read | undefined {
  const taken = takenOf.get(before);
  if (taken === undefined || before.packs !== packs || !isSame(settings, before.settings)) return undefined;
  // The same chunks, or a version of the same document in which nothing else was changed than what no check reads.
  const { chunks, judged, last } = taken;
  const holds =
    chunks === document.chunks || (before.document === document && chunkDifferences(chunks, document.chunks).every(isOfNoAccount));
  return holds ? { chronology: before.chronology, judged, last } : undefined;
}

/** The same chunks in the same places, but for what no check reads. */
function isOfNoAccount({ oldChunks, newChunks }: ChunkDifference): boolean {
  return (
    oldChunks.length === newChunks.length &&
    oldChunks.every((was, i) => {
      const is = newChunks[i];
      return is !== undefined && (isSameChunk(was, is) || sameFacts(was, is));
    })
  );
}

function isSame(a: SnapshotSettings, b: SnapshotSettings): boolean {
  const rules = (settings: SnapshotSettings) => `${settings.localRules?.asked}\n${settings.localRules?.problem}`;
  const alike = a.today === b.today && a.asAt === b.asAt && a.parameters === b.parameters && a.assumptions === b.assumptions;
  return alike && rules(a) === rules(b);
}

function* readAnew({ packs, settings }: Taken, chunks: ChunkList, lazily: Lazily, before?: Snapshot): Steps<Read> {
  const { today, asAt, parameters, localRules, assumptions } = settings;
  const options = {
    today,
    ...(asAt === undefined ? {} : { asAt }),
    parameters: defaultParameters(packs, parameters),
    vocabulary: vocabularyFor(packs),
    ...(assumptions && { assumptions }),
  };
  const read = yield* readChronologyInSteps(chunks, options, before?.chronology);
  const chronology = { ...read, problems: [...read.problems, ...localRulesProblem(read.header, localRules)] };
  const last = (before && takenOf.get(before)?.last) ?? {};
  function* judgeInTurn(): Steps<Evaluation> {
    const evaluation = yield* evaluateInSteps(chronology, packs, last.judged);
    last.judged = evaluation.basis;
    return evaluation;
  }
  return { chronology, judged: lazily(judgeInTurn), last };
}

/** Much that an editor asks needs no rule: they are judged when it is first asked what they say. */
function snapshotWith(taken: Taken, { chronology, judged }: Read): Snapshot {
  return {
    ...taken,
    chronology,
    get evaluation() {
      return judged();
    },
  };
}

/** Packs do not change while a server runs, and their vocabulary is wanted at every keystroke. */
const vocabularies = new WeakMap<readonly Pack[], Vocabulary>();

export function vocabularyFor(packs: readonly Pack[]): Vocabulary {
  const known = vocabularies.get(packs);
  if (known) return known;
  const vocabulary = vocabularyOf(packs);
  vocabularies.set(packs, vocabulary);
  return vocabulary;
}
