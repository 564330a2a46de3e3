import { distance } from 'fastest-levenshtein';
import { foldText } from './foldText.js';

/** Longer words than this are compared by their beginning: what is compared with what stays cheap on any input. */
const COMPARED = 60;

/** Up to `most` of `candidates` that could have been meant by `written`, the nearest first; none that is far off. */
export function nearest(written: string, candidates: readonly string[], most = 3): readonly string[] {
  const word = foldText(written).slice(0, COMPARED);
  const limit = Math.max(1, Math.floor(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, far: apart(word, foldText(candidate).slice(0, COMPARED)) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Edits from one to the other; words that open or share most of a candidate count as near. */
function apart(word: string, candidate: string): number {
  const edits = distance(word, candidate);
  const shares = word.length >= 4 && (candidate.startsWith(`${word} `) || word.startsWith(`${candidate} `));
  return shares ? Math.min(edits, 1) : edits;
}
