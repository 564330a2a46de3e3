import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isCallExpression, isNewExpression, isRegularExpressionLiteral, type Node } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import * as v from 'valibot';
import { root } from '../support/vscode/paths.js';

/** A regular expression of ours, as `/source/flags`. */
export interface Expression {
  readonly file: string;
  readonly text: string;
}

/** Every regular expression in the sources of the server and the client. What one is put together from stands for some words. */
export function regularExpressions(): readonly Expression[] {
  const api = new API({ cwd: root });
  const projects = ['server', 'client'].map((name) => join(root, name, 'tsconfig.json'));
  const found = new Map<string, readonly Expression[]>();
  for (const { program } of api.updateSnapshot({ openProjects: projects }).getProjects()) {
    for (const name of program.getSourceFileNames()) {
      const file = relative(root, name).split(sep).join('/');
      if (!/^(?:server|client)\/src\//u.test(file) || file.includes('.generated.') || found.has(file)) continue;
      const source = program.getSourceFile(name);
      if (source)
        found.set(
          file,
          [...expressionsIn(source, source.text)].map((text) => ({ file, text })),
        );
    }
  }
  api.close();
  return [...found.values()].flat();
}

function* expressionsIn(node: Node, source: string): Iterable<string> {
  if (isRegularExpressionLiteral(node)) yield node.text;
  else if ((isNewExpression(node) || isCallExpression(node)) && sourceOf(node.expression, source) === 'RegExp') {
    const [pattern, flags] = [...(node.arguments ?? [])].map((argument) => sourceOf(argument, source));
    yield `/${filled(pattern ?? '')}/${flags?.slice(1, -1) ?? ''}`;
    return;
  }
  const inner: Node[] = [];
  node.forEachChild((child) => void inner.push(child));
  for (const child of inner) yield* expressionsIn(child, source);
}

function sourceOf({ pos, end }: Node, source: string): string {
  return source.slice(pos, end).trim();
}

/** A pattern in quotes or back quotes, with words for each gap in it. */
function filled(pattern: string): string {
  const quoted = /^(["'`])(.*)\1$/su.exec(pattern)?.[2];
  if (quoted === undefined) throw new Error(`A regular expression is made of what cannot be looked into: ${pattern}`);
  return quoted.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, 'word|other words').replaceAll('\\\\', '\\');
}

/** What `npm run test:long -- 13` found of each: it writes the file. Checking them all takes a minute and more. */
export const recordFile = join(root, 'test/isolation/expressions.json');

export const onRecord: ReadonlyMap<string, string> = new Map(
  Object.entries(v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(recordFile, 'utf8')))),
);
