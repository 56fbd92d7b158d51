import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { explore } from "../../../src/explorer/explore.js";
import { coverage } from "../../../src/explorer/pages/coverage/page.js";
import { network } from "../../../src/explorer/pages/network/page.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { createAsk } from "../../../src/server/index.js";

const hit = (id: string, name: string, more: object = {}) => ({
  node: { ...{ id, name, kind: "Person", match: "NAME", snippet: null, matchedName: null, namedBy: [] }, ...more },
});
/** What search finds for each text that the tests look for. */
const HITS: Record<string, object[]> = {
  "Amal Example": [hit("amal-example", "Amal Example"), hit("another", "Amal Exampel", { match: "SLIP" })],
  "Nobody Recorded": [hit("recorded-person", "Recorded Person", { match: "SOME_WORDS" })],
  "Common Name": [hit("first-of-them", "Common Name"), hit("second-of-them", "Common Name")],
  "Nom de guerre": [hit("amal-example", "Amal Example", { namedBy: [{ id: "c-1" }] })],
};
let conducts: any[] = [];
const answers: Record<string, (variables: any) => object> = {
  Changesets: () => ({
    changesets: [{ seq: 1, recordedAt: "2024-06-01T00:00:00Z", title: "The first", digest: "1" }],
  }),
  CoverageChoices: () => ({ legalCategories: [], places: [], more: [], mechanisms: [] }),
  Named: ({ text }) => ({ search: { edges: HITS[text] ?? [] } }),
  CoverageOverview: ({ conduct }) => {
    conducts.push(conduct);
    return { coverage: [] };
  },
  CoverageWhy: () => ({ coverage: [] }),
  Horizons: () => ({ horizons: [] }),
  NetworkAround: ({ id }) => ({
    entities: { nodes: [{ id, name: id, type: "Unit", rev: 1, actor: null, claimsAbout: [], claimsNaming: [] }] },
  }),
  NetworkPath: ({ to }) => {
    conducts.push(to);
    return { connections: [] };
  },
};
const nameOf = (text: string): string => /^query (\w+)/.exec(text)?.[1] ?? "";
const ask: Ask = async ({ text }, variables) => ({ data: answers[nameOf(text)]?.(variables) as never });
const get = async (page: typeof coverage, url: string, params = {}, by = ask) => {
  conducts = [];
  return explore(page, {
    ...{ params, url, origin: "http://localhost", accept: "text/html", ask: by, today: "2026-11-01" },
    cite: { bib: () => "", ris: () => "", csl: () => "" },
  });
};
const CONDUCT = "/coverage?categories=a-crime&places=aaa&from=2024-01-01";
const about = async (more: Record<string, string>) => get(coverage, `${CONDUCT}&${new URLSearchParams(more)}`);
const actors = () =>
  conducts.flatMap(({ allegedActors }) => allegedActors.map(({ actor }: { actor: string }) => actor));

describe("An alleged actor that an address names", () => {
  test("is the one whose name it is", async () => {
    await about({ kind: "PERSON", actor: "Amal Example" });
    expect(actors()).toEqual(["amal-example"]);
  });

  test.each([
    ["whose name comes near", "Nobody Recorded", ["recorded-person"]],
    ["of the several who bear that name", "Common Name", ["first-of-them", "second-of-them"]],
    ["whom one speaker alone calls so", "Nom de guerre", ["amal-example"]],
  ])("is nobody %s: the page asks whom it should ask about, and leads there", async (_, actor, near) => {
    const { body } = await about({ kind: "PERSON", actor });
    expect(conducts).toEqual([]);
    expect(body).toContain(actor);
    for (const id of near) expect(body).toMatch(new RegExp(`href="/coverage\\?[^"]*actor=${id}[&"]`));
  });

  test("is looked for also where it is one of several", async () => {
    await about({ kind: "STATE", also: "PERSON;actor=Amal Example" });
    expect(actors()).toEqual([undefined, "amal-example"]);
    await about({ kind: "STATE", also: "PERSON;actor=Nobody Recorded" });
    expect(conducts).toEqual([]);
  });
});

describe("The other end of a path", () => {
  test("is whoever bears the name, and nobody whose name comes near", async () => {
    const path = (to: string) => get(network, `/network/a-unit?${new URLSearchParams({ to })}`, { id: "a-unit" });
    await path("Amal Example");
    expect(conducts).toEqual(["amal-example"]);
    const { body, status } = await path("Nobody Recorded");
    expect([conducts, status]).toEqual([[], 404]);
    expect(body).toContain("/entities/recorded-person");
  });
});

describe("A value that no question takes", () => {
  let real: Ask;
  beforeAll(async () => {
    const log = { error: () => {}, warn: () => {}, info: () => {} };
    const schema = await buildSchema();
    const made = createAsk({
      ...{ schema, health: async () => ({ ready: true }) as never, today: () => "2026-11-01" },
      context: (() => ({})) as never,
    })("127.0.0.1", { signal: new AbortController().signal, ref: "r", log } as never);
    real = async (operation, variables) =>
      nameOf(operation.text) === "CoverageOverview" ? made(operation, variables) : ask(operation, variables);
  });

  const word = fc.stringMatching(/^[A-Z]{3,9}X$/);
  const bad = fc.oneof(
    word.map((kind) => ({ kind })),
    word.map((ageAtConduct) => ({ kind: "PERSON", ageAtConduct })),
    word.map((conflictClasses) => ({ conflictClasses })),
    word.map((kind) => ({ suppose: `${kind};state=aaa;on=2024-01-01` })),
    word.map((kind) => ({ also: `${kind};nationality=aaa` })),
    word.map((field) => ({ suppose: `RATIFICATION;${field}=aaa` })),
  );
  test("is told as what it is, wherever it stands in an address", async () => {
    await fc.assert(
      fc.asyncProperty(bad, async (more) => {
        const { status, body } = await get(coverage, `${CONDUCT}&${new URLSearchParams(more)}`, {}, real);
        expect(body).toMatch(/role="alert"/);
        expect(body).not.toContain("INTERNAL");
        expect(status).toBe(200);
      }),
      { numRuns: 40 },
    );
  });
});
