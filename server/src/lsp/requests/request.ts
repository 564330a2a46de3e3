import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from '../clientAbilities.js';
import type { Clock } from '../clock.js';
import type { FolderFiles } from '../folderFiles.js';
import type { Pack } from '../../rules/pack.js';
import type { Guard } from '../guard.js';
import type { OpenFiles } from '../openFiles.js';

/** What a request is answered from. */
export interface Serving {
  readonly connection: Connection;
  readonly files: OpenFiles;
  /** The folders that are open, by their addresses. */
  readonly folders: () => readonly string[];
  /** Absent where no folder can be looked into, as in a browser. */
  readonly folderFiles?: FolderFiles;
  readonly guard: Guard;
  readonly clock: Clock;
  /** The built-in ones. */
  readonly packs: readonly Pack[];
  /** What the editor can take; known once it has said `initialize`. */
  readonly abilities: () => ClientAbilities;
}

/** One thing that an editor can ask for, and how it is answered. `capabilities.ts` says that it can be asked for. */
export interface EditorRequest {
  readonly serve: (serving: Serving) => void;
}
