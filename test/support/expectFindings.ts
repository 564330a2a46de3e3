import assert from 'node:assert/strict';
import { judge } from './judge.js';

/**
 * States a case and its findings in one text. A line of carets under a line of the case says where a finding stands, how heavy
 * it is, its rule and its message:
 *
 *     6 August 2019: ICPC about C
 *     ^^^^^^^^^^^^^ info cp/icpc-15: Depends on …
 *
 * A caret line that starts at column 0 begins with carets; what is expected must come back exactly, and nothing else.
 * `only` keeps to the rules that begin with it, or with one of several, for a case that is about one thing; without it, every finding counts.
 */
export function expectFindings(marked: string, only?: string | readonly string[]): void {
  const kept = typeof only === 'string' ? [only] : only;
  const { text, expected } = unmark(marked);
  const { document, evaluation } = judge(text);
  const found = evaluation.findings
    .filter(({ rule }) => kept === undefined || kept.some((prefix) => rule.startsWith(prefix)))
    .map(({ place, severity, rule, message }) => {
      const { start, end } = document.rangeOf(place.chunk, place.span);
      const length = end.line === start.line ? end.character - start.character : lineLength(text, start.line) - start.character;
      return mark(start.line, start.character, length, SHORT[severity], rule, message);
    });
  assert.deepEqual(found.toSorted(), expected.toSorted());
}

const SHORT = { error: 'error', warning: 'warning', information: 'info' } as const;
const CARETS = /^(\s*)(\^+) (error|warning|info) ([a-z]+\/[a-z0-9-]+): (.*)$/u;

/** The case without its caret lines, and what they expect. */
function unmark(marked: string): { readonly text: string; readonly expected: readonly string[] } {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of marked.replace(/^\n/u, '').split('\n')) {
    const found = CARETS.exec(line);
    if (found === null) {
      lines.push(line);
      continue;
    }
    const [, indent = '', carets = '', severity = '', rule = '', message = ''] = found;
    expected.push(mark(lines.length - 1, indent.length, carets.length, severity, rule, message));
  }
  return { text: lines.join('\n'), expected };
}

function mark(line: number, character: number, length: number, severity: string, rule: string, message: string): string {
  return `${line + 1}:${character + 1}+${length} ${severity} ${rule}: ${message}`;
}

function lineLength(text: string, line: number): number {
  return text.split('\n')[line]?.length ?? 0;
}
