/** One ceiling of the guard: its size, what is counted, and what a client can do about it. */
export interface Limit {
  readonly size: number;
  readonly what: string;
  readonly remedy: string;
}

/**
 * Every ceiling a GraphQL request meets before Apollo sees it. Counts are per request; `fields`, `aliases`, `rootFields`
 * and `rows` are counted after fragments are expanded.
 */
export const LIMITS = {
  bodyBytes: {
    size: 256 * 1024,
    what: "the body has too many bytes",
    remedy: "Send a shorter query or fewer variables.",
  },
  characters: { size: 15_000, what: "the query has too many characters", remedy: "Split it into several requests." },
  tokens: { size: 2_000, what: "the query has too many tokens", remedy: "Split it into several requests." },
  depth: {
    size: 12,
    what: "the query is nested too deep",
    remedy: "Ask for the deeper part in a request of its own, by its id.",
  },
  introspectionDepth: {
    size: 16,
    what: "the introspection is nested too deep",
    remedy: "Ask for fewer levels of `ofType`.",
  },
  fields: {
    size: 600,
    what: "the query asks for too many fields, fragments expanded",
    remedy: "Select fewer fields, or split the query.",
  },
  fragments: {
    size: 30,
    what: "the query defines too many fragments",
    remedy: "Write some of them out, or split the query.",
  },
  aliases: {
    size: 30,
    what: "the query has too many aliases, fragments expanded",
    remedy: "Ask with a list argument, or in several requests.",
  },
  rootFields: {
    size: 10,
    what: "one operation asks too many questions at once",
    remedy: "Send them as several requests.",
  },
  directives: {
    size: 8,
    what: "the query has too many directives",
    remedy: "Leave out what you do not need instead of switching it off.",
  },
  pageSize: {
    size: 200,
    what: "a page size is more than 200",
    remedy: "Ask for pages of at most 200 and go on with the cursor or offset.",
  },
  rows: {
    size: 20_000,
    what: "the query may touch too many rows",
    remedy: "Name fewer `mechanisms`, give the lists a smaller `limit` or `first`, or nest fewer of them.",
  },
  variableValues: {
    size: 2_000,
    what: "the variables hold too many values",
    remedy: "Send the list in several requests.",
  },
  variableDepth: { size: 10, what: "a value is nested too deep", remedy: "Use a flatter value." },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
