import type { Below, Draft } from './draft.js';

/** The lines of a draft: an entry where its step is known, and a note otherwise. */
export function draftLines(draft: Draft, known: ReadonlySet<string>): readonly string[] {
  const { above, date, text, below } = draft;
  const [first = '', ...more] = text;
  const step = stepChoices(draft).find(({ line }) => known.has(line));
  const own = step ? [step.line, ...indented(step.rest)] : [`${date} - ${first}`];
  const lines = [...above.map((words) => `# ${words}`), ...own, ...indented(more), ...below.map(belowLine)];
  return lines.length === 1 ? lines : ['', ...lines, ''];
}

/** The step as far as the first sentence goes, or as all of the first paragraph. Several sentences are no step. */
export function stepChoices({ date, text: [first = ''] }: Draft): readonly { readonly line: string; readonly rest: readonly string[] }[] {
  const stop = /\.\s+(?=\S)/u.exec(first);
  if (stop === null) return [{ line: `${date}: ${first}`, rest: [] }];
  return [{ line: `${date}: ${first.slice(0, stop.index + 1)}`, rest: [first.slice(stop.index + stop[0].length)] }];
}

function indented(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `    ${text}`);
}

function belowLine(below: Below): string {
  switch (below.kind) {
    case 'narrative':
      return `    ${below.text}`;
    case 'source':
      return `    source: ${below.text}`;
    case 'comment':
      return `    # ${below.text}`;
  }
}
