import { QUESTIONS } from "./questions";

/** What stands in the editors. */
export interface Written {
  readonly query: string;
  readonly variables: string;
}

/** Whether the same stands in both, but for white space around it. */
export const isSame = (one: Written, other: Written): boolean =>
  same(one.query, other.query) && same(one.variables, other.variables);
const same = (one: string, other: string): boolean => one.trim() === other.trim();

/**
 * The address at which a question is found again, with its variables: of a worked question by its name. It stands behind
 * the `#`, which no browser sends to a server.
 */
export function addressOf({ query, variables }: Written): string {
  const worked = QUESTIONS.find((one) => same(one.query, query));
  const words = new URLSearchParams(worked ? { question: worked.id } : { query });
  if (!same(variables, worked?.variables ?? "")) words.set("variables", variables);
  return `${location.pathname}#${words}`;
}

/** The question that an address names; undefined where it names none. */
export function readAddress(hash: string): Written | undefined {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  const worked = QUESTIONS.find(({ id }) => id === words.get("question"));
  const query = worked?.query ?? words.get("query");
  if (!query) return undefined;
  return { query, variables: words.get("variables") ?? worked?.variables ?? "" };
}

/** Keeps the address bar at what stands in the tab in front, so that it can be mailed and comes back after a reload. */
export function keepAddress(
  tab: { readonly query: string | null; readonly variables?: string | null } | undefined,
): void {
  if (tab?.query) history.replaceState(null, "", addressOf({ query: tab.query, variables: tab.variables ?? "" }));
}
