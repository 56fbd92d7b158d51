/** Each item once, in the order of first appearance. */
export const unique = <T>(items: Iterable<T>): T[] =>
  Array.isArray(items) && items.length < 2 ? items.slice() : [...new Set(items)];
