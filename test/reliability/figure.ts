/** One thing that was measured, beside what it has to be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  /** The limit is the least, not the most. */
  readonly atLeast?: true;
}

export function most(what: string, value: number, limit: number, unit = ''): Figure {
  return { what, value, unit, limit };
}

/** A figure that is no number was not measured, and does not hold. */
export function holds({ value, limit, atLeast }: Figure): boolean {
  return atLeast === true ? value >= limit : value <= limit;
}

export function figureWords({ what, value, unit, limit, atLeast }: Figure): string {
  return `${what}: ${round(value)}${unit} (at ${atLeast === true ? 'least' : 'most'} ${limit}${unit})`;
}

export function round(value: number): string {
  return Number.isInteger(value)
    ? value.toLocaleString('en-GB')
    : value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : 1 });
}
