import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { Day } from '../dates/civilDay.js';
import { readExactDay } from '../service/languageService.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Log } from './log.js';

/** What the user has set, for one document. */
export interface Settings {
  /** Takes the place of today. */
  readonly asAt?: Day;
}

export const noSettings: Settings = {};

/** The settings of each of `uris`, in that order, asked of the editor. */
export async function askSettings(connection: Connection, uris: readonly string[], log: Log): Promise<readonly Settings[]> {
  const items = uris.map((scopeUri) => ({ scopeUri, section: 'chron' }));
  const answers: unknown = await connection.workspace.getConfiguration(items);
  return uris.map((_, index) => readSettings(Array.isArray(answers) ? answers[index] : undefined, log));
}

/** For an editor that sends its settings with each change of them, and cannot be asked. */
export function settingsSent(settings: unknown, log: Log): Settings {
  return readSettings(own(settings, 'chron'), log);
}

export async function registerForSettings(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (!abilities.configuration || !abilities.registersConfiguration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: 'chron' });
}

function readSettings(value: unknown, log: Log): Settings {
  const asAt = own(value, 'asAt');
  if (asAt === undefined || asAt === null || asAt === '') return noSettings;
  const day = typeof asAt === 'string' ? readExactDay(asAt) : undefined;
  if (day !== undefined) return { asAt: day };
  log.info('The setting chron.asAt is not a full date such as 4 March 2021, so today is used.');
  return noSettings;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
