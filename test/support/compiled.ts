import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';

type Core = typeof import('../../server/src/service/languageService.js') &
  typeof import('../../server/src/syntax/chronDocument.js') &
  typeof import('../../server/src/rules/builtInPacks.generated.js') &
  typeof import('../../server/src/chronology/sameFacts.js') &
  typeof import('../../server/src/chronology/readEvent.js') &
  typeof import('../../server/src/chronology/readExceptions.js') &
  typeof import('../../server/src/chronology/findStep.js') &
  typeof import('../../server/src/chronology/nameFinder.js') &
  typeof import('../../server/src/rules/vocabularyOf.js') &
  typeof import('../../server/src/syntax/syntaxProblems.js');

/**
 * Sources compiled as the product is. What runs the tests gives every function its name anew each time that it is made, which takes several
 * times as long as all that the core does: too long for twenty thousand edits, or cases.
 * @returns what `contents`, a module beside the files of `resolveDir`, exports.
 */
export function compiled<Exports>(contents: string, resolveDir: string): Exports {
  const stdin = { contents, resolveDir };
  const [built] = buildSync({ stdin, bundle: true, write: false, format: 'iife', globalName: 'made' }).outputFiles;
  const made: Exports = runInThisContext(`${built?.text ?? ''}\nmade`);
  return made;
}

/** The core as it is shipped. */
export function compiledCore(): Core {
  const modules = [
    ...['service/languageService', 'syntax/chronDocument', 'syntax/syntaxProblems', 'rules/builtInPacks.generated', 'rules/vocabularyOf'],
    ...['chronology/sameFacts', 'chronology/readEvent', 'chronology/readExceptions', 'chronology/findStep', 'chronology/nameFinder'],
  ];
  const contents = modules.map((name) => `export * from './${name}.ts';`).join('\n');
  return compiled<Core>(contents, fileURLToPath(new URL('../../server/src', import.meta.url)));
}
