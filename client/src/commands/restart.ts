import { commands, type Disposable } from 'vscode';
import type { Checker } from '../checker.js';

/** "Chronology: Restart". */
export function registerRestart(checker: Checker): Disposable {
  return commands.registerCommand('chron.restart', () => checker.restart());
}
