/** A map, or the properties of a node, of which a statement does not say what it holds: a record with the fields of its kind. */
export type StoredMap = Readonly<Record<string, unknown>>;
