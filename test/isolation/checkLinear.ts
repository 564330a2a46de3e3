import { check } from '@makenowjust-labo/recheck';

export interface Verdict {
  readonly outcome: 'linear' | 'polynomial' | 'exponential' | 'undecided';
  /** A text of so many characters on which it takes long; only where there is one. */
  readonly attack?: (characters: number) => string;
}

/** @param limit in milliseconds, after which it stays undecided. */
export function checkLinear(text: string, limit: number): Verdict {
  const { source, flags } = parts(text);
  const found = check(source, flags, { checker: 'hybrid', timeout: limit, randomSeed: 1 });
  if (found.status === 'safe') return { outcome: 'linear' };
  if (found.status === 'unknown') return { outcome: 'undecided' };
  const { complexity, attack } = found;
  const { pumps, suffix } = attack;
  const round = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return {
    outcome: complexity.type === 'exponential' ? 'exponential' : 'polynomial',
    attack: (characters) => pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(characters / round))).join('') + suffix,
  };
}

/** The processor time that one search takes, in milliseconds. */
export function searchTime(text: string, searched: string): number {
  const { source, flags } = parts(text);
  const expression = new RegExp(source, flags.replace('g', ''));
  const started = process.cpuUsage();
  expression.exec(searched);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function parts(text: string): { readonly source: string; readonly flags: string } {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}
