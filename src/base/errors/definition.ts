/** What a failure says of itself: one sentence, what to do next, and whether trying again may help. */
export interface ErrorDefinition {
  readonly sentence: (details: ErrorDetails) => string;
  readonly remedy: string;
  readonly retryable?: boolean;
}
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** A value as the user wrote it. */
export const quote = (value: unknown): string => JSON.stringify(value);
/** Where a question named a moment of the record: what it held then is all that was known. */
export const atMoment = (details: ErrorDetails): string =>
  details.knownAt ? ` in the record as it stood at ${details.knownAt}` : "";
const MOST_NAMED = 8;
/** Further ids of the same list that are none either: whoever mends one at a time would ask again for each. */
export const nor = (details: ErrorDetails): string => {
  const { others } = details;
  if (!Array.isArray(others) || others.length === 0) return "";
  const more = others.length > MOST_NAMED ? ` or ${others.length - MOST_NAMED} more` : "";
  return ` Nor is there one of the id ${others.slice(0, MOST_NAMED).map(quote).join(", ")}${more}.`;
};
/** The known names nearest to one that is not. */
export const near = (details: ErrorDetails): string => {
  const nearest = details.nearest as readonly string[] | undefined;
  return nearest && nearest.length > 0 ? ` Nearest known: ${nearest.join(", ")}.` : "";
};
