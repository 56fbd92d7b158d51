/** Each item once, in the order of first appearance. */
export const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];
