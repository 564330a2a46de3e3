import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** In KiB, as it is shipped: what the server loads before it answers `initialize`, and with every chunk that it can ever load. */
export function bundleSizes(dist: string): { readonly start: number; readonly all: number } {
  const named = (code: string, pattern: RegExp): readonly string[] => [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  const sizeOf = (pattern: RegExp): number => {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name) || !existsSync(join(dist, name))) return;
      seen.add(name);
      named(readFileSync(join(dist, name), 'utf8'), pattern).forEach(visit);
    };
    visit('server.node.mjs');
    return [...seen].reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1024;
  };
  if (readdirSync(dist).length === 0) throw new Error('Nothing is built.');
  return { start: sizeOf(/(?:from|import)\s*"\.\/([^"]+)"/gu), all: sizeOf(/(?:from|import\(?|URL\()\s*"\.\/([^"]+)"/gu) };
}
