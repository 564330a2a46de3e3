import { distance } from 'fastest-levenshtein';
import { foldText } from './foldText.js';

/** Longer words than this are compared by their beginning: what is compared with what stays cheap on any input. */
const COMPARED = 60;

/** Up to `most` of `candidates` that could have been meant by `written`, the nearest first; none that is far off. */
export function nearest(written: string, candidates: readonly string[], most = 3): readonly string[] {
  const word = compared(written);
  const limit = Math.max(1, Math.floor(word.length / 3));
  const folded = foldedOf(candidates);
  return candidates
    .map((candidate, i) => ({ candidate, far: apart(word, folded[i] ?? candidate, limit) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The names of all steps are asked for again and again. */
const known = new WeakMap<readonly string[], readonly string[]>();

function foldedOf(candidates: readonly string[]): readonly string[] {
  const before = known.get(candidates);
  if (before) return before;
  const folded = candidates.map(compared);
  known.set(candidates, folded);
  return folded;
}

function compared(text: string): string {
  return foldText(text).slice(0, COMPARED);
}

/** Edits from one to the other, counted no further than `limit`; words that open or share most of a candidate count as near. */
function apart(word: string, candidate: string, limit: number): number {
  const shares = word.length >= 4 && (candidate.startsWith(`${word} `) || word.startsWith(`${candidate} `));
  if (shares) return 1;
  // There are at least as many edits as one is longer than the other.
  return Math.abs(word.length - candidate.length) > limit ? Infinity : distance(word, candidate);
}
