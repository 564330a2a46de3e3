import type { DaySet } from '../dates/daySet.js';
import type { Monotone } from './monotone.js';

/** A restriction or constraint under the number by which conflicts and chains name it. Questions use negative numbers below `LIMIT`. */
export interface Statement {
  readonly number: StatementNumber;
  readonly statement: Constraint | Restriction;
}

/** What binds one point to another: `to` is at least, or at most, where `by` leads from `from`. */
export interface Constraint {
  readonly from: number;
  readonly to: number;
  readonly sense: 'at least' | 'at most';
  readonly by: Monotone;
  /** It says something of `to` and puts no bound on `from`: what did not happen bounds nothing else. It is told once all that bounds `from` is. */
  readonly oneWay?: true;
}

/** What a single statement says of one point. */
export interface Restriction {
  readonly point: number;
  readonly days: DaySet;
}

/** The point whose days it bounds: of a constraint, that to which it leads. */
export function boundPoint(statement: Constraint | Restriction): number {
  return 'point' in statement ? statement.point : statement.to;
}

/** The point to which a constraint binds that one. */
export function otherEnd({ from, to }: Constraint, point: number): number {
  return from === point ? to : from;
}

export function pointsOf(statement: Constraint | Restriction): readonly number[] {
  return 'point' in statement ? [statement.point] : [statement.from, statement.to];
}

/** A statement is known by its number: restrictions and constraints as the builder numbered them. */
export type StatementNumber = number;

/** No statement: the limits of the network. */
export const LIMIT: StatementNumber = -1;

/**
 * The points cannot all have a day. The suspects are the statements behind both ends of the one that was left without: mostly
 * those of the contradiction with some to spare, but where a hole in the days of a point had a part in it not all of them.
 */
export interface Conflict {
  readonly suspects: readonly StatementNumber[];
}

/** The first or the last of the days that a point may have. */
export type End = 'earliest' | 'latest';
