import type { Position, Range } from '../../syntax/chronDocument.js';
import { rangeAt } from '../diagnosticOf.js';
import type { Name, Occurrence } from '../names/name.js';
import { nameAt } from '../names/nameAt.js';
import { newNameProblem } from '../names/newNameProblem.js';
import { rereadProblem } from '../names/rereadProblem.js';
import type { TextEdit } from '../quickFixes/textEdit.js';
import type { Steps } from '../../syntax/steps.js';
import type { Snapshot } from '../snapshot.js';
import { workedOut } from '../workedOut.js';

/** What could not be done, and why, in one or two plain sentences. */
export interface Refusal {
  readonly kind: 'refused';
  readonly why: string;
}

export type Renameable = { readonly kind: 'name'; readonly range: Range; readonly name: string } | Refusal;

/** The name at `position` that could be changed: the part of the text that the new one takes the place of. */
export function renameableAt(snapshot: Snapshot, position: Position): Renameable {
  const found = nameAt(snapshot, position);
  if (!found)
    return refused('Put the cursor on a person who is listed under "people:", or on a name such as @complaint. Only these can be renamed.');
  const couple = found.all.find(({ use }) => use === 'part');
  if (couple) return refused(coupleWords(snapshot, found.here.name, couple));
  return { kind: 'name', range: rangeAt(snapshot, found.here.place), name: found.here.name.name };
}

type Renamed = { readonly kind: 'edits'; readonly edits: readonly TextEdit[] } | Refusal;

/**
 * The edits that give the person or label at `position` another name, wherever it stands as a whole name: also in narrative and remarks,
 * since a file that is half renamed speaks of two. They are made only where the file, read again, says the same as before.
 */
export function renameAt(snapshot: Snapshot, position: Position, wanted: string): Renamed {
  return known(snapshot, JSON.stringify([position, wanted]), () => renameInSteps(snapshot, position, wanted));
}

const known = workedOut<Renamed>();

function* renameInSteps(snapshot: Snapshot, position: Position, wanted: string): Steps<Renamed> {
  const able = renameableAt(snapshot, position);
  const found = nameAt(snapshot, position);
  if (able.kind === 'refused' || !found) return able.kind === 'refused' ? able : refused('Nothing is named there.');
  const { name } = found.here;
  const newName = name.kind === 'label' ? wanted.trim().replace(/^@/u, '') : wanted.trim().replaceAll(/\s+/gu, ' ');
  if (newName === name.name) return { kind: 'edits', edits: [] };
  const why = newNameProblem(snapshot, name, newName) ?? (yield* rereadProblem(snapshot, found.all, newName));
  if (why !== undefined) return refused(why);
  return { kind: 'edits', edits: found.all.map(({ place }) => ({ range: rangeAt(snapshot, place), newText: newName })) };
}

function coupleWords(snapshot: Snapshot, { name }: Name, { place }: Occurrence): string {
  const range = rangeAt(snapshot, place);
  return `"${snapshot.document.getText(range)}" on line ${range.start.line + 1} stands for ${name} and somebody else. Write the two names out there first.`;
}

function refused(why: string): Refusal {
  return { kind: 'refused', why };
}
