import { foldText } from '../chronology/foldText.js';
import type { Header, RecordProblem } from '../chronology/chronology.js';
import type { Pack } from '../rules/pack.js';
import type { PackError } from '../rules/packFile/packError.js';
import type { ChronDocument, Chunk, ChunkList, Range } from '../syntax/chronDocument.js';
import { chunkDifferences } from '../syntax/chunkDifferences.js';

/** What came of the pack that a file names after `local rules:`. The text was read outside: nothing here reads a file. */
export interface LocalRules {
  /** As the file names it, to see whether it still does. */
  readonly asked: string;
  /** What the file is judged by: the built-in packs, and the local one where it is sound. */
  readonly packs: readonly Pack[];
  /** Why the local one is not among them, in one or two plain sentences. */
  readonly problem?: string;
  /** What is wrong inside the pack. */
  readonly errors: readonly PackError[];
  /** Where the pack is, once that is known, and its lines. */
  readonly file?: { readonly uri: string; readonly text: string };
}

/** What the document names after `local rules:`; nothing where it names nothing. */
export function localRulesAsked(document: ChronDocument): string | undefined {
  const { chunks } = document;
  const last = lookedUp.get(document);
  const changed = last ? chunkDifferences(last.chunks, chunks) : [];
  const holds = !changed.some(({ oldChunks, newChunks }) => oldChunks.some(isHeader) || newChunks.some(isHeader));
  const asked = last && holds ? last.asked : lookUp(chunks);
  lookedUp.set(document, { chunks, asked });
  return asked;
}

/** It is wanted at every keystroke, and seldom changes. */
const lookedUp = new WeakMap<ChronDocument, { readonly chunks: ChunkList; readonly asked: string | undefined }>();

function isHeader({ node }: Chunk): boolean {
  return node.kind === 'header';
}

/** A long file is not parsed just to see that it names none. */
function mayName({ text }: Chunk): boolean {
  return /local/iu.test(text) && /rules/iu.test(text);
}

function lookUp(chunks: ChunkList): string | undefined {
  for (const chunk of chunks) {
    if (!mayName(chunk)) continue;
    const { node } = chunk;
    if (node.kind === 'header' && foldText(node.key.text) === 'local rules' && node.value.text.trim() !== '') return node.value.text.trim();
  }
  return undefined;
}

/** The path itself, and where it stands. */
export function localRulesWritten(document: ChronDocument): { readonly path: string; readonly range: Range } | undefined {
  const path = localRulesAsked(document);
  const chunk = document.chunks.findIndex(
    (one) =>
      mayName(one) && one.node.kind === 'header' && foldText(one.node.key.text) === 'local rules' && one.node.value.text.trim() === path,
  );
  const node = document.chunks.at(chunk)?.node;
  return path === undefined || node?.kind !== 'header' ? undefined : { path, range: document.rangeOf(chunk, node.value.span) };
}

/** "line 12, limit: "15 wd" is no period. There are 2 more mistakes.": for whoever sees the case and not the pack. */
export function mistakeWords(errors: readonly PackError[]): string {
  const [first, ...others] = errors;
  if (first === undefined) return '';
  const key = first.key === '' ? '' : `, ${first.key}`;
  const more =
    others.length === 0 ? '' : ` There ${others.length === 1 ? 'is 1 more mistake' : `are ${others.length} more mistakes`} in it.`;
  return `line ${first.line}${key}: ${first.message}${more}`;
}

/** Said at the head of a case whose local rules are not applied. It weighs as an error: what they ask is not checked. */
export function localRulesProblem(
  { localRules }: Header,
  given: Pick<LocalRules, 'asked' | 'problem'> | undefined,
): readonly RecordProblem[] {
  if (localRules === undefined) return [];
  const why = given?.asked === localRules.value ? given.problem : 'It has not been read.';
  if (why === undefined) return [];
  const message = `The local rules in "${localRules.value}" are not applied. ${why}`;
  const { place } = localRules;
  const remedies = [{ kind: 'comment out', title: 'Make it a comment: the case is judged without local rules', place } as const];
  return [{ rule: 'case/header', severity: 'error', message, place, related: [], remedies }];
}
