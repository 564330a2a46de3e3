import { ChronDocument, type ChunkList } from '../syntax/chronDocument.js';
import { textDifference } from '../syntax/textDifference.js';
import type { Clock } from './clock.js';

/**
 * Which entry of each file is being typed, letter by letter. Half an entry says other things than the whole one: "complaint" on the way to
 * "complaint suspended" would begin a complaint, and what other entries lack would come and go. So for as long as somebody types, what is
 * shown is what holds without the change to that one entry; it ends with the first pause, or with a change anywhere else.
 */
export interface Typing {
  /** To be told of every change, and of the opening. */
  readonly changed: (document: ChronDocument) => void;
  /** The file as it was before the entry in hand was touched; nothing where no entry is in hand. */
  readonly settled: (document: ChronDocument) => ChronDocument | undefined;
  /** What is typed counts from now on. */
  readonly settle: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

/** After so many milliseconds without a change, typing has stopped. */
const pause = 1000;

/** One version of a file as last seen, and the entry that is being typed in it. */
interface Seen {
  readonly chunks: ChunkList;
  /** The file as it was before: the same chunks, and so nothing that is parsed again. */
  readonly before?: ChronDocument;
  /** What is in hand, as it stands now. */
  readonly open?: string;
  readonly cancel?: () => void;
}

/** @param stopped called when typing has stopped: what was held back can be shown. */
export function createTyping({ later }: Pick<Clock, 'later'>, stopped: (uri: string) => void): Typing {
  const files = new Map<string, Seen>();

  function settle(uri: string): void {
    const seen = files.get(uri);
    seen?.cancel?.();
    if (seen?.open !== undefined) files.set(uri, { chunks: seen.chunks });
  }

  function changed(document: ChronDocument): void {
    const { uri, chunks } = document;
    const seen = files.get(uri);
    const edit = seen && editOf(seen.chunks, chunks);
    if (!seen || !edit || edit.kind === 'other') {
      settle(uri);
      files.set(uri, { chunks });
      return;
    }
    seen.cancel?.();
    const goesOn = seen.open !== undefined && (edit.old === undefined ? edit.now === undefined : edit.old === seen.open.trimEnd());
    const isOther = goesOn ? edit.old !== undefined && edit.now === undefined : edit.now === undefined || !edit.isKey;
    if (isOther) {
      files.set(uri, { chunks });
      return;
    }
    const before = goesOn ? seen.before : new ChronDocument(uri, 1, seen.chunks);
    const open = edit.now ?? seen.open;
    const cancel = later(pause, () => {
      settle(uri);
      stopped(uri);
    });
    files.set(uri, { chunks, cancel, ...(before && { before }), ...(open === undefined ? {} : { open }) });
  }

  return {
    changed,
    settle,
    settled: ({ uri }) => {
      const seen = files.get(uri);
      return seen?.open === undefined ? undefined : seen.before;
    },
    forget: (uri) => {
      files.get(uri)?.cancel?.();
      files.delete(uri);
    },
  };
}

/** A change of one chunk: what it was and what it is, without the blank lines behind it. Neither where only those changed. */
type Edit =
  | { readonly kind: 'one'; readonly old: string | undefined; readonly now: string | undefined; readonly isKey: boolean }
  | { readonly kind: 'other' };

function editOf(old: ChunkList, now: ChunkList): Edit {
  const { start, oldEnd, newEnd, oldChunks, newChunks } = textDifference(old, now);
  const [before, after] = [oldChunks, newChunks].map((chunks) => chunks.map(({ text }) => text.trimEnd()));
  const gone = before?.filter((text) => !after?.includes(text)) ?? [];
  const come = after?.filter((text) => !before?.includes(text)) ?? [];
  if (gone.length > 1 || come.length > 1) return { kind: 'other' };
  return { kind: 'one', old: gone[0], now: come[0], isKey: oldEnd - start <= 1 && newEnd - start <= 2 };
}
