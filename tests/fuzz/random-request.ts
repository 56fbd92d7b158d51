import type { GraphQLSchema } from "graphql";
import type { Random } from "./random.js";
import { randomQuery } from "./random-query.js";
import type { Words } from "./words.js";

/** A request to any door of a server. */
export interface RandomRequest {
  readonly method: "GET" | "POST";
  /** With its leading slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What is asked next, by what came back: the page after a cursor, the answer of a pin. */
  readonly goOn?: (answer: string) => RandomRequest | null;
}

const ENDINGS = [
  "",
  ".json",
  ".csv",
  ".jsonld",
  ".ttl",
  ".nq",
  ".graphml",
  ".gexf",
  ".ftm.json",
  ".statements.csv",
].concat([
  ".sources.bib",
  ".sources.ris",
  ".sources.csl.json",
  ".bib",
  ".ris",
  ".csl.json",
  ".atom",
  ".ttl.manifest.json",
]);
/** Pages of one thing, and of what it is. */
const PAGES_OF: readonly (readonly [page: string, ...types: string[]])[] = [
  ["/entities/", "any", "State", "Organization", "Incident", "Place", "ArmedGroup"],
  ["/claims/", "Claim"],
  ["/sources/", "Source"],
  ["/mechanisms/", "Mechanism"],
  ["/situations/", "Situation"],
  ["/network/", "any"],
  ["/chains/", "Unit", "Incident"],
  ["/violations/", "AllegedViolation"],
  ["/categories/", "LegalCategory"],
  ["/instruments/", "Instrument"],
  ["/provisions/", "Provision"],
];
const LISTS = ["claims", "sources", "entities", "violations"] as const;
const PIN = "pin { question asOf knownAt rules dataset hash }";
const JSON_BODY = { "content-type": "application/json" };

const get = (path: string, headers: Readonly<Record<string, string>> = {}): RandomRequest => ({
  method: "GET",
  path,
  headers,
});
const post = (path: string, body: unknown): RandomRequest => ({
  method: "POST",
  path,
  headers: JSON_BODY,
  body: JSON.stringify(body),
});
const graphql = (query: string, variables: object = {}): RandomRequest => post("/graphql", { query, variables });

/**
 * A random request: a query of any kind, a search, a list with its count and cursors, a page in any form, a feed, the
 * services for programs. What it names comes from `words`, and now and then is a letter away from it.
 */
export function randomRequest(schema: GraphQLSchema, random: Random, words: Words): RandomRequest {
  const { ids, texts } = words;
  const near = (word: string): string => {
    if (word === "" || random.chance(0.7)) return word;
    const at = random.int(0, word.length - 1);
    return word.slice(0, at) + random.pick(["", "x", word[at + 1] ?? "y"]) + word.slice(at + 1);
  };
  const id = (type: string): string => near(random.pick(ids[type]?.length ? ids[type] : (ids.any ?? ["x"])));
  const text = (): string => near(random.pick(texts));
  const moment = (): string => (random.chance(0.3) ? `, knownAt: ${JSON.stringify(random.pick(words.moments))}` : "");
  const address = (path: string): string =>
    random.chance(0.3) ? `${path}?asOf=${random.pick(["2020-06-30", "2022-01-01", "2026-06-30"])}` : path;
  switch (random.int(0, 9)) {
    case 0:
      return graphql(
        `query ($text: String!) { search(text: $text, first: ${random.int(1, 9)}${moment()}) { totalCount: pageInfo { hasNextPage endCursor } edges { cursor node { id name kind snippet matchedName } } } }`,
        { text: text() },
      );
    case 1: {
      const list = random.pick(LISTS);
      const where = random.chance(0.4) && list === "claims" ? `, where: { text: ${JSON.stringify(text())} }` : "";
      const [side, from, to] = random.pick([
        ["first", "after", "endCursor"],
        ["last", "before", "startCursor"],
      ]);
      const page = (given: string): string =>
        `query ($at: String) { ${list}(${given}, ${from}: $at) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }`;
      const query = page(`${side}: ${random.int(1, 20)}${where}${moment()}`);
      const goOn = (answer: string): RandomRequest | null => {
        const at = JSON.parse(answer).data?.[list]?.pageInfo[to];
        return at ? graphql(query, { at }) : null;
      };
      return { ...graphql(query), goOn };
    }
    case 2:
    case 3: {
      const [page, ...types] = random.pick(PAGES_OF);
      const path = page + encodeURIComponent(id(random.pick(types)));
      return get(address(path + random.pick(ENDINGS)), { accept: random.pick(["text/html", "*/*"]) });
    }
    case 4:
      return get(
        random.pick([
          ...[
            "/",
            "/record",
            "/record.atom",
            "/record.json",
            "/sitemap.xml",
            "/sitemap-claims.xml",
            "/sitemap-entities.xml",
            "/openapi.json",
          ],
          ...["/search?q=", "/search.json?q="].map((path) => path + encodeURIComponent(text())),
          ...["/browse/claims", "/browse/entities.json", "/browse/sources.csv", "/readyz", "/nothing-here", "/compare"],
        ]),
        { accept: random.pick(["text/html", "*/*"]) },
      );
    case 5:
      return random.chance(0.5)
        ? get(`/reconcile?queries=${encodeURIComponent(JSON.stringify({ q0: { query: text() } }))}`)
        : get(
            random.pick([
              `/reconcile/suggest/entity?prefix=${encodeURIComponent(text())}`,
              `/reconcile/preview?id=${encodeURIComponent(id("any"))}`,
              "/reconcile",
            ]),
          );
    case 6:
      return random.chance(0.5)
        ? get(`/api/find?text=${encodeURIComponent(text())}`)
        : post("/mcp", {
            jsonrpc: "2.0",
            id: 1,
            method: "tools/call",
            params: { name: "find", arguments: { text: text() } },
          });
    case 7: {
      const asked = random.chance(0.5)
        ? graphql(
            `query ($text: String!) { asked: checkStatement(text: $text, asOf: "2026-06-30") { assertions { text verdict sentence exactWording claims { id } } ${PIN} } }`,
            { text: `${text()} is a party to ${text()}. ${text()} was convicted of ${text()}.` },
          )
        : graphql(
            `query ($incident: ID!) { asked: responsibilityChains(subject: $incident, asOf: "2020-06-30"${moment()}) { endsAt { id } hops { kind claims { id } } ${PIN} } }`,
            { incident: id("Incident") },
          );
      const goOn = (answer: string): RandomRequest | null => {
        const { data } = JSON.parse(answer);
        const pin = [data?.asked].flat()[0]?.pin;
        return pin
          ? graphql(`query ($pin: PinInput!) { answer(pin: $pin) { same because pin { hash } } }`, { pin })
          : null;
      };
      return { ...asked, goOn };
    }
    default: {
      const { query, variables, operationName } = randomQuery(schema, random, words, { fields: 30 });
      return post("/graphql", { query, variables, ...(operationName === undefined ? {} : { operationName }) });
    }
  }
}
