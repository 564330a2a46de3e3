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
 * The core as it is shipped. What runs the tests gives every function its name anew each time that it is made, which takes several
 * times as long as all that the core does: too long for twenty thousand edits.
 */
export function compiledCore(): Core {
  const modules = [
    ...['service/languageService', 'syntax/chronDocument', 'syntax/syntaxProblems', 'rules/builtInPacks.generated', 'rules/vocabularyOf'],
    ...['chronology/sameFacts', 'chronology/readEvent', 'chronology/readExceptions', 'chronology/findStep', 'chronology/nameFinder'],
  ];
  const stdin = {
    contents: modules.map((name) => `export * from './${name}.ts';`).join('\n'),
    resolveDir: fileURLToPath(new URL('../../server/src', import.meta.url)),
  };
  const [built] = buildSync({ stdin, bundle: true, write: false, format: 'iife', globalName: 'core' }).outputFiles;
  const core: Core = runInThisContext(`${built?.text ?? ''}\ncore`);
  return core;
}
