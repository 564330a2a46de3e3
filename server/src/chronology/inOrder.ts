/**
 * All that is reached from `roots`, each before what it leads to, as far as there is such an order: where the ways go round in a circle, one of it comes first.
 * @param leadsTo where the nth way from a node leads, if anywhere; nothing after the last.
 */
export function inOrder(
  roots: readonly number[],
  leadsTo: (node: number, nth: number) => readonly number[] | undefined,
): readonly number[] {
  const left: number[] = [];
  const seen = new Set<number>();
  const open: { readonly node: number; nth: number }[] = [];
  const visit = (node: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    open.push({ node, nth: 0 });
  };
  for (const root of roots) {
    visit(root);
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const next = leadsTo(last.node, last.nth);
      last.nth += 1;
      if (next === undefined) {
        left.push(last.node);
        open.pop();
      } else next.forEach(visit);
    }
  }
  return left.toReversed();
}
