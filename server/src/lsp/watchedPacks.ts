import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities.js';

/** Asks to be told when a file changes that could be a local pack. An editor that cannot tell has them read again with each save of a case. */
export async function registerForPacks(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (!abilities.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{yaml,yml}' }] });
}

/** The same for cases that are checked while they are not open. */
export async function registerForCases(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (!abilities.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.chron' }] });
}
