import type { Chunk } from '../../syntax/chronDocument.js';
import { fieldKey, fieldNames } from '../../syntax/fieldKey.js';
import type { DatePhrase } from '../../dates/datePhrase.js';
import type { BlockNode, BodyNode, FieldNode } from '../../syntax/nodes.js';
import { indentWidth } from '../../syntax/words.js';
import { leadingSpace } from '../layout/indentOf.js';
import { lineStart } from '../layout/lineStart.js';
import { linesOf } from '../layout/linesOf.js';
import { canonicalDate } from './canonicalDate.js';
import { trimmedEnd } from './trimmedEnd.js';

type Indented = BodyNode | BlockNode['lines'][number];

/** What the indented lines of a chunk become, by where each starts. Those below a header line or a line that is not read stay as they are. */
export function bodyLines({ text, node }: Chunk, indent: string): ReadonlyMap<number, string> {
  const all: readonly Indented[] = node.kind === 'block' ? node.lines : node.kind === 'entry' || node.kind === 'note' ? node.body : [];
  const lines = new Map<number, string>();
  let margin = 0;
  let isNarrative = false;
  for (const part of all) {
    if (part.kind === 'field' && part.inline) continue;
    const start = lineStart(text, part.span.start);
    const width = indentWidth(leadingSpace(text.slice(start)));
    if (width === 0) continue;
    // Narrative may be set out in steps of its own, which are kept.
    if (part.kind !== 'narrative' || !isNarrative) margin = width;
    isNarrative = part.kind === 'narrative';
    const lead = indent + ' '.repeat(Math.max(width - margin, 0));
    const more = linesOf(text).filter((line) => line.start > start && line.start < part.span.end && line.kind === 'content');
    lines.set(start, lead + firstLine(text, part));
    const own = part.kind === 'field' && !fieldNames.has(fieldKey(part.key.text));
    for (const line of more) {
      const raw = trimmedEnd(text.slice(line.start, line.end));
      const deeper = own ? ' '.repeat(Math.max(indentWidth(leadingSpace(raw)) - margin, 0)) : indent;
      lines.set(line.start, indent + deeper + raw.trimStart());
    }
  }
  return lines;
}

function firstLine(text: string, part: Indented): string {
  const start = lineStart(text, part.span.start);
  const raw = trimmedEnd(/^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '').trimStart();
  const shown = (phrases: readonly DatePhrase[]) => trimmedEnd(withDates(text, start, phrases)).trimStart();
  switch (part.kind) {
    case 'field':
      return fieldLine(text, part, raw);
    case 'person':
      return colonTidied(shown(part.roles.flatMap(({ born, due }) => [...(born ? [born] : []), ...(due ? [due] : [])])), part.name.text);
    case 'source':
      return colonTidied(raw, part.name.text);
    case 'narrative':
    case 'comment':
    case 'bad line':
      return raw;
  }
}

/** The line that starts there, with the dates in it written out. */
function withDates(text: string, start: number, phrases: readonly DatePhrase[]): string {
  const end = start + (/^[^\r\n]*/u.exec(text.slice(start))?.[0].length ?? 0);
  return phrases
    .filter(({ span }) => span.start >= start && span.end <= end)
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (line, phrase) => line.slice(0, phrase.span.start - start) + canonicalDate(text, phrase) + line.slice(phrase.span.end - start),
      text.slice(start, end),
    );
}

/** A field of the language: its key as it is named, one colon, one space. A line that only looks like a field is the writer's own. */
function fieldLine(text: string, { key, date, account }: FieldNode, raw: string): string {
  const name = fieldKey(key.text);
  if (!fieldNames.has(name)) return raw;
  const phrases = [...(date ? [date] : []), ...(account?.when ? [account.when] : [])];
  const line = withDates(text, lineStart(text, key.span.start), phrases);
  const behind = line.replace(/^[^:：]*[:：]\s*/u, '').trim();
  return behind === '' ? `${name}:` : `${name}: ${behind}`;
}

function colonTidied(line: string, name: string): string {
  const at = line.search(/[:：]/u);
  const rest = line.slice(at + 1).trim();
  return at < 0 ? line : rest === '' ? `${name}:` : `${name}: ${rest}`;
}
