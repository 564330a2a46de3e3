/** All that is reached from `roots`, each but the roots after one to which it is tied. */
export function spanning(roots: readonly number[], tiedTo: (point: number) => readonly number[]): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const open: number[] = [];
  for (const root of roots) {
    open.push(root);
    for (let point = open.pop(); point !== undefined; point = open.pop()) {
      if (seen.has(point)) continue;
      seen.add(point);
      order.push(point);
      open.push(...tiedTo(point));
    }
  }
  return order;
}
