/** A map, or the properties of a node, as a statement returns it: what is in it its header says in words. */
export type StoredMap = Readonly<Record<string, unknown>>;

/** Maps with the members that the header of their statement tells of. Nothing but the header says that they are there. */
export const asTold = <T extends object>(maps: readonly StoredMap[]): readonly T[] =>
  maps as readonly object[] as readonly T[];
