import type { Connection } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.js';
import { clientAbilities, type ClientAbilities } from './clientAbilities.js';
import { createOpenFolders, type OpenFolders } from './openFolders.js';

/** What an editor said of itself in `initialize`. */
export interface Greeting {
  readonly abilities: () => ClientAbilities;
  readonly folders: OpenFolders;
}

/**
 * Answers `initialize`, for which nothing of what reads and judges a case is needed.
 * @param greeted is called as it is answered.
 */
export function greet(connection: Connection, greeted: () => void = () => undefined): Greeting {
  let abilities = clientAbilities({});
  const folders = createOpenFolders();
  connection.onInitialize((params) => {
    abilities = clientAbilities(params.capabilities, params.initializationOptions);
    folders.open(params);
    greeted();
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'chron' } };
  });
  connection.listen();
  return { abilities: () => abilities, folders };
}
