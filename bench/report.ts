import { cpus, totalmem } from 'node:os';
import type { Row } from './rows.js';

/** The rows for a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.name, ours(row), peer(row), ratio(row), row.goal, row.met ? 'met' : 'not met']);
  const all = [['', 'ours', 'peer', 'ratio', 'goal', ''], ...lines];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()).join('\n');
}

function ours({ ours: value, unit, spread: [own = 0] }: Row): string {
  return `${figure(value)} ${unit}${own > 0 ? ` ±${Math.round(own * 100)}%` : ''}`;
}

function peer({ peer: value, unit, spread: [, other = 0] }: Row): string {
  return value === null ? '–' : `${figure(value)} ${unit} ±${Math.round(other * 100)}%`;
}

function ratio({ ratio: value }: Row): string {
  return value === null ? '–' : `${figure(value)}x`;
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(value >= 10 ? 3 : 2);
}
