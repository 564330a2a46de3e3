import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { localRulesAsked, type LocalRules } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';
import type { Clock } from './clock.js';
import type { Guard } from './guard.js';

/** Reads the pack that a case names. The server itself reads no file: whoever starts it says how that is done. */
export type LoadLocalRules = (caseUri: string, folders: readonly string[], asked: string, builtIn: readonly Pack[]) => Promise<LocalRules>;

/** The local packs that open cases name. */
export interface LocalRulesKeeper {
  /** What came of the pack that the document names; nothing where it names none. `loading` is followed by a call of `ready`. */
  readonly of: (document: ChronDocument) => LocalRules | 'loading' | undefined;
  /** Once the pack of this case is no longer being read. */
  readonly settled: (uri: string) => Promise<void>;
  /** Reads again the packs of these cases, or of all. */
  readonly reload: (uris?: readonly string[]) => void;
  readonly forget: (uri: string) => void;
}

export interface KeeperNeeds {
  readonly load: LoadLocalRules;
  readonly folders: () => readonly string[];
  readonly packs: readonly Pack[];
  readonly connection: Pick<Connection, 'sendDiagnostics'>;
  readonly guard: Pick<Guard, 'settle'>;
  readonly clock: Pick<Clock, 'later'>;
  /** A case is to be judged anew. */
  readonly ready: (uri: string) => void;
  /** The first case that names a pack is open. */
  readonly needed: () => void;
}

export function createLocalRules({ load, folders, packs, connection, guard, clock, ready, needed }: KeeperNeeds): LocalRulesKeeper {
  const kept = new Map<string, Kept>();
  const reported = new Set<string>();
  let wanted = false;

  function start(uri: string, asked: string): void {
    if (!wanted) needed();
    wanted = true;
    const before = kept.get(uri);
    const entry: Kept = { asked, done: Promise.resolve(), ...(before?.rules?.asked === asked ? { rules: before.rules } : {}) };
    kept.set(uri, entry);
    entry.done = new Promise((resolve) => {
      const end = (problem: string): void => {
        resolve();
        // The file may have been closed meanwhile, or name another pack.
        if (kept.get(uri) !== entry) return;
        entry.rules ??= { asked, packs, errors: [], problem };
        report();
        ready(uri);
      };
      // The case is judged without them rather than not at all, and anew when they come.
      const cancel = clock.later(longestWait, () => end('The editor has not handed them over yet.'));
      const read = async (): Promise<void> => {
        entry.rules = await load(uri, folders(), asked, packs);
      };
      void guard.settle('local rules', read).then(() => {
        cancel();
        end('They could not be read, because of an error in the program.');
      });
    });
  }

  /** Sends the mistakes of each pack to where the editor shows them in the pack itself, and takes back those of packs that nobody names. */
  function report(): void {
    const files = new Map([...kept.values()].flatMap(({ rules }) => (rules?.file ? [[rules.file.uri, rules] as const] : [])));
    for (const [uri, { errors, file }] of files) {
      void connection.sendDiagnostics({ uri, diagnostics: errors.map((error) => diagnosticOf(error, file?.text ?? '')) });
      reported.add(uri);
    }
    for (const uri of [...reported].filter((one) => !files.has(one))) {
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      reported.delete(uri);
    }
  }

  function forget(uri: string): void {
    if (kept.delete(uri)) report();
  }

  return {
    of: (document) => {
      const asked = localRulesAsked(document);
      if (asked === undefined) {
        forget(document.uri);
        return undefined;
      }
      if (kept.get(document.uri)?.asked !== asked) start(document.uri, asked);
      return kept.get(document.uri)?.rules ?? 'loading';
    },
    settled: async (uri) => {
      for (let entry = kept.get(uri); entry !== undefined;) {
        await entry.done;
        const now = kept.get(uri);
        if (now === entry) return;
        entry = now;
      }
    },
    reload: (uris = [...kept.keys()]) => {
      for (const uri of uris) {
        const asked = kept.get(uri)?.asked;
        if (asked !== undefined) start(uri, asked);
      }
    },
    forget,
  };
}

/** For a pack, in milliseconds. */
const longestWait = 10_000;

interface Kept {
  readonly asked: string;
  /** The reading that is under way, or was. */
  done: Promise<void>;
  /** What came of the last reading. Absent while the first is under way. */
  rules?: LocalRules;
}

/** From where the mistake stands to the end of its line. */
function diagnosticOf({ line, column, key, message }: LocalRules['errors'][number], text: string): Diagnostic {
  const length = text.split(/\r\n|\n|\r/u)[line - 1]?.length ?? 0;
  return {
    range: { start: { line: line - 1, character: column - 1 }, end: { line: line - 1, character: Math.max(length, column - 1) } },
    severity: DiagnosticSeverity.Error,
    source: 'chron',
    message: key === '' ? message : `${key}: ${message}`,
  };
}
