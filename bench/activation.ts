import type { Row } from './rows.js';

export async function measureActivation(_root: string): Promise<Row> {
  return { name: 'activation in VS Code, open file to first finding', ours: 0, peer: null, ratio: null, goal: '≤ 300 ms', met: false, unit: 'ms', spread: [0], bound: 'Not measured.' };
}
