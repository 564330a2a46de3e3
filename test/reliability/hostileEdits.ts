import { randomFrom } from '../oracle/random.js';
import type { OpenDocument } from './openDocument.js';

/** What is typed, pasted or put in by a program: all that is hard on whoever counts characters and lines. */
const pieces = [
  ...['x', 'e', ' ', ', ', '.', 'July', 'word ', '\n', '\n', '\r\n', '\r', '    ', '\t', ':', ' - ', ';', '#', '@a', '"', '('],
  ...['\u{1F476}', '\u{1F476}\u{1F3FD}', '\uD83D', '\uDC76', '\u0000', '\u2028', '\u2029', '\uFEFF', '\u0085', '\u202E', 'é', 'e\u0301'],
  ...['31 February 2020: ', '6 May 2020: ICPC about C\n', '\n    source: D2\n', 'as at: 3 May 2019\n', 'undated: referral\r\n'],
];

/** So many edits taken back at a time, as somebody does who keeps the key down. */
const burst = 12;

/** A hand that edits one file, the same way from the same seed. */
export function hostileHand(seed: number): { readonly edit: (file: OpenDocument, lines: number) => void; readonly forget: () => void } {
  const { between, chance, pick } = randomFrom(seed);
  const done: { readonly at: number; readonly put: string; readonly old: string }[] = [];
  let undoing = 0;

  function replace(file: OpenDocument, at: number, length: number, put: string): void {
    const old = file.text().slice(at, at + length);
    file.change(at, at + old.length, put);
    done.push({ at, put, old });
  }

  function edit(file: OpenDocument, lines: number): void {
    const last = undoing > 0 ? done.pop() : undefined;
    if (last) {
      undoing -= 1;
      file.change(last.at, last.at + last.put.length, last.old);
      return;
    }
    if (chance(0.01)) undoing = between(1, burst);
    const { length } = file.text();
    // The file stays as long as it is, more or less.
    const line = between(0, file.lineCount() - 1);
    const [from, to] = [0, between(1, 5)].map((further) => file.offsetAt({ line: line + further, character: 0 }));
    if (from !== undefined && to !== undefined && file.lineCount() > lines + 20) return replace(file, from, to - from, '');
    if (from !== undefined && to !== undefined && file.lineCount() < lines - 20)
      return replace(file, from, 0, file.text().slice(from, to) || '\n');
    const at = chance(0.5) ? between(0, length) : Math.min(length, (done.at(-1)?.at ?? 0) + (done.at(-1)?.put.length ?? 0));
    replace(file, at, chance(0.3) ? between(1, chance(0.1) ? 60 : 2) : 0, pick(pieces));
  }

  return {
    edit,
    forget: () => {
      done.length = 0;
      undoing = 0;
    },
  };
}
