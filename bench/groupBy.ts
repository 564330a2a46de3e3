/** The parser that Langium is built on asks for this, which Node 20 does not have yet. */
if (!('groupBy' in Object)) {
  const groupBy = (all: Iterable<unknown>, keyOf: (one: unknown) => string): Readonly<Record<string, unknown[]>> => {
    const groups: Record<string, unknown[]> = {};
    for (const one of all) (groups[keyOf(one)] ??= []).push(one);
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy });
}

export {};
