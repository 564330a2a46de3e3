import type { Snapshot } from '../snapshot.js';

/** A source as an entry gives it, with what `sources:` says of it: "D7 p3 (Strategy discussion minutes)". */
export function citedWords({ document }: Snapshot, cited: string): string {
  const known = document.chunks.flatMap(({ node }) =>
    node.kind === 'block' && node.name === 'sources'
      ? node.lines.flatMap((line) => (line.kind === 'source' ? [{ name: line.name.text, value: line.value.text }] : []))
      : [],
  );
  const titles = known.filter(({ name, value }) => value !== '' && names(cited, name)).map(({ value }) => value.trim().replace(/\.$/u, ''));
  return titles.length === 0 ? cited : `${cited} (${[...new Set(titles)].join('; ')})`;
}

/** The name stands in the words, whole. */
function names(cited: string, name: string): boolean {
  const at = cited.toLowerCase().indexOf(name.toLowerCase());
  if (name === '' || at < 0) return false;
  const around = [cited[at - 1], cited[at + name.length]];
  return around.every((letter) => letter === undefined || !/[\p{L}\p{N}]/u.test(letter));
}
