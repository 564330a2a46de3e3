import type { Metafile } from 'esbuild';
import { largest, type Part, type ProfileLine } from './profile.js';

const MOST = 12;

/** What a program is made of, with every chunk that it can load: the packages, and of our own the rooms and what is generated, the largest first. */
export function bundleParts({ outputs }: Metafile, program: string): readonly ProfileLine[] {
  const seen = new Set<string>();
  const visit = (path: string): readonly Part[] => {
    const output = outputs[path];
    if (seen.has(path) || output === undefined) return [];
    seen.add(path);
    const own = Object.entries(output.inputs).map(([input, { bytesInOutput }]): Part => [placeOf(input), bytesInOutput]);
    return [...own, ...output.imports.flatMap((imported) => visit(imported.path))];
  };
  const [start] = Object.keys(outputs).filter((path) => path.endsWith(`/${program}`));
  if (start === undefined) throw new Error(`${program} was not built.`);
  return largest(visit(start), MOST);
}

function placeOf(input: string): string {
  const packaged = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1];
  if (packaged !== undefined) return packaged;
  const own = input.replace(/^server\/src\//u, '');
  return own.includes('.generated.') ? own : `${own.split('/')[0] ?? own}/`;
}
