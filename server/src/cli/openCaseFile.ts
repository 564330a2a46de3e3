import { dirname, resolve } from 'node:path';
import { loadLocalRules } from '../files/localRules.js';
import { readTextFile } from '../files/readTextFile.js';
import type { Pack } from '../rules/pack.js';
import { packErrorLine } from '../rules/packFile/packError.js';
import { inert, localRulesAsked, type LocalRules } from '../service/languageService.js';
import { ChronDocument } from '../syntax/chronDocument.js';
import type { Surroundings } from './surroundings.js';

/** A file that was read, and what it is to be judged by. */
export interface OpenedFile {
  readonly file: string;
  readonly document: ChronDocument;
  readonly packs: readonly Pack[];
  readonly localRules?: LocalRules;
}

/** Nothing for a file that cannot be checked, once that is said. Local rules that cannot be used are said too. */
export async function openCaseFile(file: string, { packs, err }: Pick<Surroundings, 'packs' | 'err'>): Promise<OpenedFile | undefined> {
  const read = readTextFile(file);
  if (read.kind === 'unreadable') {
    err(`chron: ${file} ${read.why}\n`);
    return undefined;
  }
  const document = new ChronDocument(file, 0, read.text);
  const asked = localRulesAsked(document);
  if (asked === undefined) return { file, document, packs };
  const path = resolve(file);
  const localRules = await loadLocalRules(dirname(path), path, asked, packs);
  if (localRules.problem !== undefined) err(problemText(file, localRules));
  return { file, document, packs: localRules.packs, localRules };
}

function problemText(file: string, { asked, problem, errors }: LocalRules): string {
  const lines = errors.map((error) => `  ${inert(packErrorLine(error))}\n`);
  const why = errors.length === 0 ? ` ${problem}` : '';
  return `chron: the local rules of ${file}, in "${inert(asked)}", are not applied.${why}\n${lines.join('')}`;
}
