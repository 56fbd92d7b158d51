import fc from "fast-check";
import { buildSchema, getIntrospectionQuery, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { AnswerableError } from "../../../src/base/index.js";
import {
  type CheckQuery,
  createBudget,
  guardQueries,
  LIMITS,
  type LimitName,
  measure,
  readRequest,
  unitsOf,
} from "../../../src/server/guard/index.js";

const SCHEMA = buildSchema(`
  type Query { claims(limit: Int, where: ClaimWhere): [Claim!]! claim: Claim coverage(on: [String], mechanisms: [ID!]): [Coverage!]! pages(first: Int = 20): ClaimsConnection! answer: Claim }
  input ClaimWhere { id: IdWhere AND: [ClaimWhere] }
  input IdWhere { eq: ID in: [ID!] }
  type Claim { id: ID! next: Claim claims(limit: Int): [Claim!]! }
  type Coverage { limbs: [Limb!]! }
  type Limb { claims: [Claim!]! }
  type ClaimsConnection { edges: [ClaimEdge!]! }
  type ClaimEdge { node: Claim! }
`);

const checkQuery = guardQueries(SCHEMA);

/** The name of the ceiling that refuses the query, or "passes". */
function verdict(query: string, variables?: Record<string, unknown>, check: CheckQuery = checkQuery): string {
  try {
    check({ query, variables });
    return "passes";
  } catch (error) {
    if (!(error instanceof AnswerableError)) throw error;
    return String(error.details.name ?? error.code);
  }
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const nested = (depth: number): string => `{ claim ${"{ next ".repeat(depth - 2)}{ id } ${"}".repeat(depth - 2)} }`;
/** F0 spreads F1 twice, F1 spreads F2 twice …: 2^count fields. */
const doubling = (count: number): string =>
  `{ claim { ...F0 } } ${times(count, (i) => `fragment F${i} on Claim { ...F${i + 1} ...F${i + 1} }`)} fragment F${count} on Claim { id }`;

describe("The guard", () => {
  const edges: readonly [LimitName, string, string][] = [
    [
      "characters",
      `{ claim { id } } #${"x".repeat(LIMITS.characters.size - 18)}`,
      `{ claim { id } } #${"x".repeat(LIMITS.characters.size - 17)}`,
    ],
    [
      "tokens",
      `query q(${times(498, (i) => `$v${i}:X`)}) { a b }`,
      `query q(${times(498, (i) => `$v${i}:X`)}) { a b c }`,
    ],
    ["depth", nested(12), nested(13)],
    [
      "introspectionDepth",
      `{ __schema { types ${"{ ofType ".repeat(13)} { name } ${"}".repeat(13)} } }`,
      `{ __schema { types ${"{ ofType ".repeat(14)} { name } ${"}".repeat(14)} } }`,
    ],
    ["fields", `{ claim { ${"id ".repeat(599)} } }`, `{ claim { ${"id ".repeat(600)} } }`],
    [
      "fragments",
      `{ claim { id } } ${times(30, (i) => `fragment F${i} on Claim { id }`)}`,
      `{ claim { id } } ${times(31, (i) => `fragment F${i} on Claim { id }`)}`,
    ],
    ["aliases", `{ claim { ${times(30, (i) => `a${i}: id`)} } }`, `{ claim { ${times(31, (i) => `a${i}: id`)} } }`],
    ["rootFields", `{ ${"claim { id } ".repeat(10)} }`, `{ ${"claim { id } ".repeat(11)} }`],
    ["directives", `{ claim { id ${"@a ".repeat(8)} } }`, `{ claim { id ${"@a ".repeat(9)} } }`],
    ["pageSize", "{ claims(limit: 200) { id } }", "{ claims(limit: 201) { id } }"],
    [
      "rows",
      "{ claims(limit: 100) { claims(limit: 199) { id } } }",
      "{ claims(limit: 100) { claims(limit: 200) { id } } }",
    ],
    [
      "variableDepth",
      `{ coverage(on: ${"[".repeat(10)}${"]".repeat(10)}) { limbs { claims { id } } } }`,
      `{ coverage(on: ${"[".repeat(11)}${"]".repeat(11)}) { limbs { claims { id } } } }`,
    ],
  ];
  test.each(
    edges,
  )("lets pass what just meets the ceiling on %s and names it when it is passed", (name, meets, passes) => {
    expect(verdict(meets)).toBe("passes");
    expect(verdict(passes)).toBe(name);
  });

  test("counts the values and the nesting of variables", () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    expect(verdict("{ claim { id } }", { v: Array.from({ length: 1999 }, () => 1) })).toBe("passes");
    expect(verdict("{ claim { id } }", { v: Array.from({ length: 2000 }, () => 1) })).toBe("variableValues");
    expect(verdict("{ claim { id } }", { v: deep(9) })).toBe("passes");
    expect(verdict("{ claim { id } }", { v: deep(10) })).toBe("variableDepth");
  });

  test("names the ceiling, its size and what to do", () => {
    const refusal = (() => {
      try {
        checkQuery({ query: nested(13) });
      } catch (error) {
        return error;
      }
    })() as AnswerableError;
    expect(refusal.code).toBe("QUERY_TOO_EXPENSIVE");
    expect(refusal.message).toContain("limit 12, found 13");
    expect(refusal.details.remedy).toBe(LIMITS.depth.remedy);
  });

  test("lets the introspection of the playground pass", () => {
    expect(verdict(getIntrospectionQuery())).toBe("passes");
    expect(
      verdict(
        getIntrospectionQuery({
          descriptions: true,
          inputValueDeprecation: true,
          schemaDescription: true,
          specifiedByUrl: true,
          directiveIsRepeatable: true,
          oneOf: true,
        }),
      ),
    ).toBe("passes");
  });

  test("does not lend the depth of introspection to what stands beside it or borrows its name below", () => {
    expect(verdict(`{ __schema { types { name } } ...Q } fragment Q on Query ${nested(13)}`)).toBe("depth");
    expect(verdict(`{ claim { __schema ${"{ next ".repeat(11)} { id } ${"}".repeat(11)} } }`)).toBe("depth");
  });

  test("reads page sizes from variables, and from their defaults", () => {
    const query = "query q($n: Int = 300) { claims(limit: $n) { id } }";
    expect(verdict(query)).toBe("pageSize");
    expect(verdict(query, { n: 5 })).toBe("passes");
    expect(verdict(query, { n: 0 })).toBe("PAGE_SIZE");
    expect(verdict(`${query} query r($n: Int = 1) { claim { id } }`)).toBe("pageSize");
  });

  test("bounds a list by the ids it names, a connection by its page, an open list by a guess", () => {
    const rows = (query: string, variables?: Record<string, unknown>): number =>
      checkQuery({ query, variables })?.operations[0]?.rows ?? -1;
    expect(rows("{ claims { id } }")).toBe(50);
    // A pin's question is asked again for later revisions: it is no single record.
    expect(rows("{ answer { id } }")).toBe(8 * 2 * 64);
    expect(rows("{ claim { id } }")).toBe(0);
    expect(rows(`{ claims(where: {id: {eq: "a"}}) { id } }`)).toBe(1);
    expect(rows("query q($w: ClaimWhere) { claims(where: $w) { id } }", { w: { id: { in: ["a", "b"] } } })).toBe(2);
    expect(rows("{ pages { edges { node { id } } } }")).toBe(20);
    expect(rows("{ pages(first: 7) { edges { node { id } } } }")).toBe(7);
    expect(rows("{ coverage { limbs { claims { id } } } }")).toBe(64 * (1 + 2 * (1 + 2)));
    expect(rows('{ coverage(mechanisms: ["icc", "icj"]) { limbs { claims { id } } } }')).toBe(2 * (1 + 2 * (1 + 2)));
  });

  test("finds fragments that spread themselves, used or not", () => {
    expect(
      verdict("{ claim { ...A } } fragment A on Claim { next { ...B } } fragment B on Claim { next { ...A } }"),
    ).toBe("QUERY_FRAGMENT_CYCLE");
    expect(verdict("{ claim { id } } fragment A on Claim { ...A }")).toBe("QUERY_FRAGMENT_CYCLE");
  });

  test("refuses fragments that spread each other twice after looking at each selection once", () => {
    // 1 + 2 + … fields; a ceiling of ten is passed by the third doubling.
    const low = guardQueries(SCHEMA, { fields: 10 });
    expect([2, 3, 4].map((count) => verdict(doubling(count), {}, low))).toEqual(["passes", "passes", "fields"]);
    const measured = (count: number) => measure(parse(doubling(count)), SCHEMA, {});
    // Two spreads a fragment: one more fragment doubles the fields and adds two to the work.
    for (const count of [1, 2, 3, 4, 5]) {
      expect(measured(count).operations[0]?.fields).toBe(1 + 2 ** count);
      expect(measured(count).visited).toBe(2 * count + 3);
    }
  });

  test("never looks at more selections than the query holds, whatever its fragments", () => {
    const spreads = fc.array(fc.array(fc.nat(4), { maxLength: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(spreads, (graph) => {
        // Only spreads of later fragments, so that there is no circle.
        const body = (from: number): string =>
          ["id", ...(graph[from] ?? []).filter((to) => to > from).map((to) => `next { ...F${to} }`)].join(" ");
        const query = `{ claim { ...F0 } } ${times(5, (i) => `fragment F${i} on Claim { ${body(i)} }`)}`;
        const measured = measure(parse(query), SCHEMA, {});
        const written = query.match(/\bid\b|\bnext\b|\bclaim\b|\.\.\./g)?.length ?? 0;
        expect(measured.visited).toBe(written);
        expect(measured.operations[0]?.fields).toBe(1 + expanded(graph, 0));
      }),
    );
  });

  test("answers any text and any variables with a verdict, never with another error", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "(",
      ")",
      "[",
      "]",
      "...",
      "F",
      "on",
      "fragment",
      "query",
      "claims",
      "limit:",
      "1e999",
      "$v",
      "@a",
      '"',
      "#",
      "\u0000",
      "\ud800",
      "é",
      "9",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (pieces, variables) => {
          expect(typeof verdict(pieces.join(" "), variables)).toBe("string");
        },
      ),
    );
  });

  test("adding a selection never makes a query cheaper", () => {
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constant("id"),
        fc.tuple(tie("node"), tie("node")).map(([a, b]) => `next { ${a} } claims(limit: 3) { ${b} }`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        const cost = (body: string) => measure(parse(`{ claim { ${body} } }`), SCHEMA, {}).operations[0];
        const less = cost(one);
        const more = cost(`${one} ${other}`);
        for (const key of ["fields", "height", "rows", "aliases"] as const)
          expect(more?.[key]).toBeGreaterThanOrEqual(less?.[key] ?? 0);
      }),
    );
  });
});

/** A query in which some selections can be written as fragments. */
type Piece = {
  readonly head: string;
  readonly type: string;
  readonly apart: boolean;
  readonly inside: readonly Piece[];
};

describe("A selection that is written as a named fragment", () => {
  test("costs what it costs in line, wherever the length of its lists is written", () => {
    const claim: fc.Arbitrary<Piece> = fc.letrec<{ claim: Piece; page: Piece }>((tie) => {
      const below = (of: fc.Arbitrary<Piece>) => fc.array(of, { minLength: 1, maxLength: 2 });
      const field = (head: fc.Arbitrary<string>, type: string, of: fc.Arbitrary<Piece>) =>
        fc.record({ head, type: fc.constant(type), apart: fc.boolean(), inside: below(of) });
      const id = fc.constant<Piece>({ head: "id", type: "ID", apart: false, inside: [] });
      const page = fc.integer({ min: 1, max: 200 });
      return {
        claim: fc.oneof(
          { maxDepth: 3 },
          id,
          field(fc.constantFrom("next", "claims", "claims(limit: 7)"), "Claim", tie("claim")),
          field(
            page.map((first) => `more(first: ${first})`),
            "ClaimsConnection",
            tie("page"),
          ),
        ),
        page: fc.oneof(
          field(fc.constant("nodes"), "Claim", tie("claim")),
          field(fc.constant("edges"), "ClaimEdge", field(fc.constant("node"), "Claim", tie("claim"))),
        ),
      };
    }).claim;
    const schema = buildSchema(`
      type Query { claim: Claim }
      type Claim { id: ID! next: Claim claims(limit: Int): [Claim!]! more(first: Int = 20): ClaimsConnection! }
      type ClaimsConnection { edges: [ClaimEdge!]! nodes: [Claim!]! }
      type ClaimEdge { node: Claim! }
    `);
    const written = (pieces: readonly Piece[], fragments: string[] | null): string =>
      pieces
        .map(({ head, type, apart, inside }, index) => {
          if (inside.length === 0) return head;
          const body = written(inside, fragments);
          const alias = `a${index}: ${head}`;
          if (!apart || !fragments) return `${alias} { ${body} }`;
          const name = `F${fragments.length}`;
          fragments.push(`fragment ${name} on ${type} { ${body} }`);
          return `${alias} { ...${name} }`;
        })
        .join(" ");
    const rows = (query: string) => measure(parse(query), schema, {}).operations[0];
    fc.assert(
      fc.property(claim, (piece) => {
        const fragments: string[] = [];
        const apart = `{ claim { ${written([piece], fragments)} } } `;
        expect(rows(apart + fragments.join(" "))).toEqual(rows(`{ claim { ${written([piece], null)} } }`));
      }),
    );
  });
});

/** How many fields fragment `from` has once written out: the slow way, as oracle. */
function expanded(graph: readonly (readonly number[])[], from: number): number {
  return 1 + (graph[from] ?? []).filter((to) => to > from).reduce((sum, to) => sum + 1 + expanded(graph, to), 0);
}

describe("A request", () => {
  test("is read from where Apollo reads it, and from nowhere else", () => {
    expect(
      readRequest({ method: "POST", body: { query: "{a}", variables: { v: 1 } }, query: { query: "{b}" } }),
    ).toEqual({ query: "{a}", variables: { v: 1 } });
    expect(readRequest({ method: "GET", query: { query: "{a}", variables: '{"v":1}' } })).toEqual({
      query: "{a}",
      variables: { v: 1 },
    });
    expect(readRequest({ method: "OPTIONS" })).toBeUndefined();
  });
  test.each([
    [[{ query: "{a}" }]],
    [null],
    ["text"],
    [{}],
    [{ query: 1 }],
    [{ query: " " }],
    [{ query: "{a}", variables: [] }],
    [{ query: "{a}", variables: "{}" }],
  ])("with the body %j is refused", (body) => {
    expect(() => readRequest({ method: "POST", body })).toThrow(expect.objectContaining({ code: "REQUEST_INVALID" }));
  });
});

describe("A budget", () => {
  test("is spent by cost, refills with time and is kept apart by address", () => {
    let clock = 0;
    const budget = createBudget(60, () => clock);
    budget.spend("a", 50);
    expect(() => budget.spend("a", 20)).toThrow(
      expect.objectContaining({ code: "REQUEST_RATE_EXCEEDED", details: { seconds: 10 } }),
    );
    budget.spend("b", 20);
    clock += 10_000;
    budget.spend("a", 20);
    clock += 600_000;
    budget.spend("a", 5_000);
    expect(() => budget.spend("a", 1)).toThrow();
  });

  test("counts a query whatever name it asks for, one that every object has among them", () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      if (name.startsWith("__")) continue;
      const measured = measure(parse(`{ ${name} { ${name} } ... on Query { ${name} } }`), SCHEMA, {});
      expect(Number.isFinite(unitsOf(measured)), name).toBe(true);
    }
  });

  test("takes nothing that cannot be counted", () => {
    const budget = createBudget(60, () => 0);
    expect(() => budget.spend("a", Number.NaN)).toThrow(RangeError);
    budget.spend("a", 60);
    expect(() => budget.spend("a", 1)).toThrow(expect.objectContaining({ code: "REQUEST_RATE_EXCEEDED" }));
  });
});

describe("A text that was asked before", () => {
  test("is held against what its variables ask for this time", () => {
    const check = guardQueries(SCHEMA);
    const query = "query ($n: Int) { claims(limit: $n) { claims(limit: $n) { id } } }";
    const ask = (n: number) => check({ query, variables: { n } });
    expect(ask(2)?.operations[0]?.rows).toBeLessThan(ask(50)?.operations[0]?.rows ?? 0);
    expect(() => ask(200)).toThrow(expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE" }));
    expect(ask(2)).toBeDefined();
  });

  test("is refused again where the text itself is too much, and is no GraphQL again where it was none", () => {
    const check = guardQueries(SCHEMA);
    const long = `{ ${"a ".repeat(LIMITS.tokens.size)} }`;
    for (let time = 0; time < 3; time++) {
      expect(() => check({ query: long })).toThrow(expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE" }));
      expect(check({ query: "{ claims" })).toBeUndefined();
    }
  });
});
