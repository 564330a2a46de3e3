import type { Diagnostic } from 'vscode-languageserver/node';

/** Looks on while a text is typed, and tells of the findings of other entries that come and go while one entry is in hand. */
export interface Onlooker {
  /** @param entry the line on which the entry in hand starts: all above it are others. */
  readonly look: (findings: readonly Diagnostic[], entry: number) => void;
  readonly flickers: () => readonly string[];
}

export function createOnlooker(): Onlooker {
  let inHand = -1;
  let last: ReadonlySet<string> = new Set();
  const changed = new Map<string, number>();
  const seen: string[] = [];
  return {
    look: (findings, entry) => {
      if (entry !== inHand) changed.clear();
      inHand = entry;
      const now = new Set(
        findings
          .filter(({ range }) => range.start.line < entry)
          .map(({ code, range, message }) => `${range.start.line} ${code}: ${JSON.stringify(message)}`),
      );
      for (const finding of new Set([...last, ...now])) {
        if (last.has(finding) === now.has(finding)) continue;
        // Once is news. Twice is back and forth.
        const times = (changed.get(finding) ?? 0) + 1;
        changed.set(finding, times);
        if (times > 1) seen.push(`while the entry on line ${entry + 1} is typed: ${finding}`);
      }
      last = now;
    },
    flickers: () => seen,
  };
}
