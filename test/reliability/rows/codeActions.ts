import { everyCase } from '../../support/everyCase.js';
import { tryFixes } from '../../support/tryFixes.js';
import { most, type Figure } from '../figure.js';
import type { Program } from '../program.js';
import { startSession, type Received } from '../session.js';

/**
 * Each is applied, has to take its own finding away, to make no error of the record, and to be undone exactly. Over the wire, each has to
 * name the version that it is for: an editor that has gone on refuses it.
 */
export async function codeActions(program: Program, count: number, seeds: readonly number[]): Promise<readonly Figure[]> {
  const tried = seeds.map((seed) => tryFixes(count, seed));
  const wrong = tried.flatMap((one) => one.wrong);
  for (const words of wrong.slice(0, 5)) console.log(words);
  const versions = await versionsNamed(program);
  const applied = tried.reduce((sum, one) => sum + one.applied, 0);
  return [
    { what: `code actions applied, from ${seeds.length} seeds`, value: applied, unit: '', limit: count * seeds.length, atLeast: true },
    most('of them not sound', wrong.length, 0),
    most(
      `that name another version than that which they are for, of ${versions.length} over the wire`,
      versions.filter((one) => !one).length,
      0,
    ),
  ];
}

/** For each fix that is offered for a known case, opened under a version of its own: whether all of its edits name that version. */
async function versionsNamed(program: Program): Promise<readonly boolean[]> {
  const session = startSession(program);
  await session.initialize();
  const named: boolean[] = [];
  for (const [i, text] of everyCase().entries()) {
    const version = 1000 + i;
    const textDocument = { uri: `file:///case${i}.chron`, languageId: 'chron', version, text };
    session.send({ method: 'textDocument/didOpen', params: { textDocument } });
    const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
    const answer = await session.ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: ['quickfix'] } });
    named.push(...changesOf(answer).map((changes) => changes.length > 0 && changes.every((one) => one.textDocument.version === version)));
    session.send({ method: 'textDocument/didClose', params: { textDocument } });
  }
  await session.kill();
  return named;
}

interface Change {
  readonly textDocument: { readonly version: number | null };
}

function changesOf(answer: Received | undefined): readonly (readonly Change[])[] {
  const actions = answer?.result;
  if (!Array.isArray(actions)) throw new Error('There is no answer about what could be done.');
  return actions.map(({ edit }: { readonly edit?: { readonly documentChanges?: readonly Change[] } }) => edit?.documentChanges ?? []);
}
