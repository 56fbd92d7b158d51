/** What of the store goes with an import, by ids. */
interface Gone {
  readonly claims: readonly unknown[];
  readonly entities: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly others: readonly unknown[];
}

/** A line that says what went out of the store with an import, or would go. */
export function sayRemoval(
  name: string,
  { claims, entities, sources, others }: Gone,
  { dryRun, resumed }: { readonly dryRun?: boolean | undefined; readonly resumed?: boolean } = {},
): string {
  const besides = entities.length + sources.length + others.length;
  const counts = [
    ...(claims.length > 0 ? [claims.length === 1 ? "1 claim" : `${claims.length} claims`] : []),
    ...(besides > 0 ? [besides === 1 ? "1 other record" : `${besides} other records`] : []),
  ];
  const what = counts.length > 0 ? counts.join(" and ") : "no record";
  if (resumed && counts.length === 0)
    return `${name}: it was out of the store and no longer kept; ${dryRun ? "what a former run had left to do would be done" : "what a former run had left to do is done"}.`;
  if (dryRun) return `${name}: ${what} would go.`;
  const gone = claims.length + besides > 1 ? "are out" : "is out";
  return `${name}: ${what} ${gone} of the store; its tables are no longer kept.`;
}
