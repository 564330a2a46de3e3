import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { Day } from '../dates/civilDay.js';
import { readExactDay } from '../service/languageService.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Log } from './log.js';

/** What the user has set, for one document. */
export interface Settings {
  /** Takes the place of today. */
  readonly asAt?: Day;
  /** Local periods and choices, by name. Whether there is such a parameter, and whether it can be that, is for each case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Cases that are not open are checked too. */
  readonly folderFindings: boolean;
  /** Whether due days and the like are shown in the text. */
  readonly hints: boolean;
}

export const noSettings: Settings = { parameters: new Map(), folderFindings: false, hints: true };

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

/** Whether a file is judged alike under both. */
export function isSameSettings(a: Settings, b: Settings): boolean {
  const written = ({ parameters }: Settings) => JSON.stringify([...parameters]);
  return a.asAt === b.asAt && written(a) === written(b);
}

function readSettings(value: unknown, log: Log): Settings {
  const asAt = readAsAt(own(value, 'asAt'), log);
  return {
    ...(asAt === undefined ? {} : { asAt }),
    parameters: readParameters(own(value, 'parameters'), log),
    folderFindings: own(value, 'folderFindings') === true,
    hints: own(value, 'hints') !== false,
  };
}

function readAsAt(asAt: unknown, log: Log): Day | undefined {
  if (asAt === undefined || asAt === null || asAt === '') return undefined;
  const day = typeof asAt === 'string' ? readExactDay(asAt) : undefined;
  if (day === undefined) log.info('The setting chron.asAt is not a full date such as 4 March 2021, so today is used.');
  return day;
}

const mostParameters = 100;
const longestValue = 100;

/** Names and values that are short texts. What else there is, is counted in the log, and never written there. */
function readParameters(value: unknown, log: Log): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return noSettings.parameters;
  const entries = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).slice(0, mostParameters) : [];
  const texts = entries.flatMap(([name, one]: [string, unknown]) =>
    typeof one === 'string' && name.length + one.length <= longestValue ? [[name, one] as const] : [],
  );
  if (texts.length < entries.length || (entries.length === 0 && typeof value !== 'object')) {
    log.info('The setting chron.parameters is not names with short texts, such as "report notice": "3 days". What is not is left out.');
  }
  return new Map(texts);
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
