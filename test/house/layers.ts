import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The rooms of the house, from the ground up. A room may import from those before it, and from itself. */
export const LAYERS = [
  'dates',
  'syntax',
  'chronology',
  'rules',
  'service',
  'today',
  'isRunning',
  'boundHeap',
  'files',
  'lsp',
  'cli',
  'main',
] as const;

/** Packages that only these rooms may name. */
const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  'date-fns': ['dates'],
  '@date-fns/utc': ['dates'],
  'vscode-languageserver': ['lsp', 'main'],
  'vscode-languageserver-protocol': ['lsp'],
  'vscode-languageserver-types': ['lsp'],
  picocolors: ['cli'],
};

/** Rooms that a browser must be able to run. */
const CORE = ['dates', 'syntax', 'chronology', 'rules', 'service'];

export interface Import {
  /** Paths below server/src. */
  readonly file: string;
  readonly from: string;
}

/** Every import of every source file below `root`. */
export function importsBelow(root: string): readonly Import[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.generated.'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const found = readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/gu);
      return [...found].map(([, name = '']) => {
        const from = name.startsWith('.') ? relative(root, resolve(dirname(path), name)) : name;
        return { file: relative(root, path), from };
      });
    });
}

/** Imports that go the wrong way, in words. */
export function violations(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ file, from }) => {
    const room = roomOf(file);
    const line = `${file} imports ${from}`;
    if (from.startsWith('node:')) return CORE.includes(room) ? [`${line}: ${room}/ must run in a browser`] : [];
    const keeper = Object.keys(KEEPERS).find((name) => from === name || from.startsWith(`${name}/`));
    if (keeper !== undefined) return KEEPERS[keeper]?.includes(room) ? [] : [`${line}: only ${KEEPERS[keeper]?.join(' and ') ?? ''} may`];
    if (!from.endsWith('.js')) return [];
    const [own, other] = [LAYERS.findIndex((layer) => layer === room), LAYERS.findIndex((layer) => layer === roomOf(from))];
    if (own < 0 || other < 0) return [`${line}: not a room of the house`];
    if (['isRunning', 'boundHeap'].includes(roomOf(from)) && room !== 'main') return [`${line}: only a main knows of processes`];
    if (roomOf(from) === 'today' && !/(?:^|\/)main\./u.test(file)) return [`${line}: only a main asks what day it is`];
    if (room === 'lsp' && roomOf(from) === 'files') return [`${line}: the server is given its files, and can run without any`];
    if (room === 'cli' && roomOf(from) === 'lsp') return [`${line}: the command line knows no protocol`];
    if (isFeature(file) && isFeature(from) && featureOf(file) !== featureOf(from)) return [`${line}: no feature imports another`];
    return other > own ? [`${line}: ${room}/ stands below ${roomOf(from)}/`] : [];
  });
}

function roomOf(file: string): string {
  const [room = ''] = file.split('/');
  return room.startsWith('main.') ? 'main' : room.replace(/\.[jt]s$/u, '');
}

function isFeature(file: string): boolean {
  return file.startsWith('service/features/');
}

function featureOf(file: string): string {
  return file.split('/')[2]?.replace(/\.[jt]s$/u, '') ?? '';
}
