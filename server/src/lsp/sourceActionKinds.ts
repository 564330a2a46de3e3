export const LAYOUT = 'source.fixAll.chron';
export const SORT = 'source.sort.chron';

/** What can be done to a whole file. Only for an editor that asks for it by its kind: it is no answer to a finding. */
export const sourceActionKinds: readonly string[] = [LAYOUT, SORT];
