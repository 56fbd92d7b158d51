import { setTimeout } from "node:timers/promises";
import { crc32, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { FORM_ENDINGS } from "../../../src/explorer/index.js";
import { Random } from "../../fuzz/random.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { runningServer } from "../../support/running-server.js";
import { readPage } from "./support/read-page.js";

/**
 * Follows links from the start page. Every list and every situation is read, so that what the API lists is held against
 * what links lead to; of each kind of page the seed of the run draws some. `CRAWL=all CRAWL_AT=http://127.0.0.1:4000
 * npx vitest run crawl` reads all that can be reached of a running server, some fifteen thousand pages, in half an hour;
 * without `CRAWL_AT` a server of the test's own, which stores no assessments and takes far longer. `CRAWL_PART=3/8` reads
 * the third of eight parts, with all pages of one record in one of them; with `CRAWL_MINUTES` it begins no page after so
 * many and says how many were read.
 */
const READS_ALL = process.env.CRAWL === "all";
const [PART = 1, PARTS_IN_ALL = 1] = (process.env.CRAWL_PART ?? "").split("/").filter(Boolean).map(Number);
/** Some thirty thousand pages show one violation before one court, and conduct can be varied without end: of each violation one is read, of conducts some. */
const CONDUCTS = 60;
/** Pages that are read of each kind. */
const SAMPLE = 2;
const BUDGET = 60_000;
const UNTIL = performance.now() + Number(process.env.CRAWL_MINUTES ?? Number.POSITIVE_INFINITY) * 60_000;
const hasTime = (): boolean => performance.now() < UNTIL;

const server = process.env.CRAWL_AT ? { url: process.env.CRAWL_AT } : runningServer();

async function ask(query: string, variables: object = {}): Promise<any> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await reply.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Every id of a kind, as the API lists them. */
const HELD: Readonly<Record<string, () => Promise<string[]>>> = {
  entities: () => byCursor("entities"),
  claims: () => byCursor("claims", "where: {withdrawn: true}, "),
  sources: () => byCursor("sources"),
  mechanisms: () => byOffset("mechanisms"),
  categories: () => byOffset("legalCategories"),
  instruments: () => byOffset("instruments"),
  provisions: () => byOffset("provisions"),
};

async function byCursor(field: string, where = ""): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { [field]: page } = await ask(
      `query ($after: String) { ${field}(${where}first: 200, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    ids.push(...page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

async function byOffset(field: string): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += 200) {
    const { [field]: page } = await ask(
      `query ($offset: Int) { ${field}(limit: 200, offset: $offset, sort: [{ id: ASC }]) { id } }`,
      { offset },
    );
    ids.push(...page.map(({ id }: { id: string }) => id));
    if (page.length < 200) return ids;
  }
}

/** The kind of a page: the first part of its path; what changed and what is denied are kinds of their own. */
const kindOf = (path: string): string =>
  (/^\/(?:situations|entities)\/[^/?]*\/([a-z]+)/.exec(path) ?? /^\/([a-z]+)/.exec(path))?.[1] ?? "";
const pathOf = (kind: string, id: string): string => `/${kind}/${id.split("/").map(encodeURIComponent).join("/")}`;
const bare = (link: string): string => link.split("?")[0] as string;

/** Other forms of a page and files to keep are no pages. */
const isPage = (link: string): boolean =>
  !FORM_ENDINGS.some((ending) => bare(link).endsWith(ending)) && !/[?&]keep=|^\/playground|\.(json|xml)$/.test(link);

/** Tables of whole situations are worked out for long where no assessments are stored: a part of each is read instead. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^\/situations\/[^/?]*$/, "?mechanism=icc"],
  [/^\/situations\/[^/?]*\/changes$/, "?from=2005-03-30&to=2005-04-01"],
];
const asRead = (link: string): string => link + (READS_ALL ? "" : (PARTS.find(([of]) => of.test(link))?.[1] ?? ""));
/** The record that a page is about: what its address names last, or the subject it asks about. */
function recordOf(link: string): string {
  const { pathname, searchParams } = new URL(link, "http://localhost");
  return searchParams.get("subject") ?? pathname.split("/").at(-1) ?? "";
}
const isOfPart = (link: string): boolean => crc32(recordOf(link)) % PARTS_IN_ALL === PART - 1;

/** Words by which things of every kind are found. */
const SEARCHED = [
  "Rafah",
  "El Fasher",
  "ethnic cleansing",
  "declaration",
  "killed",
  "Rome Statute",
  "commander",
  "appeal",
];
/** Kinds whose pages are each worked out anew: one of them is read. */
const DEAR = new Set(["changes", "gaps", "coverage", "elements", "compare", "chains"]);

/** A page as it was found, without the document itself: all of them would not fit in memory. */
interface Seen {
  readonly status: number;
  readonly faults: readonly string[];
  readonly links: readonly string[];
  readonly labels: readonly string[];
  readonly bytes: number;
  readonly hasCaution: boolean;
  readonly names: readonly string[];
}

/** Addresses that links lead to, and the page each was first seen on. */
const found = new Map<string, string>();
const held = new Map<string, Set<string>>();
const persons = new Map<string, string>();
const read = new Map<string, Seen>();

async function open(link: string): Promise<Seen> {
  const ask = () => fetch(server.url + asRead(link), { headers: { accept: "text/html" } });
  let reply = await ask();
  // A page that takes long says so, and when to come again.
  while (reply.status === 202) {
    await reply.text();
    await setTimeout(Number(reply.headers.get("retry-after") ?? 5) * 1_000);
    reply = await ask();
  }
  const type = reply.headers.get("content-type") ?? "none";
  if (!type.startsWith("text/html")) throw new Error(`${link} is no page, but ${type}.`);
  const page = readPage(reply.status, await reply.text());
  const seen = {
    status: page.status,
    faults: [
      ...page.lostAnchors.map((anchor) => `leads to ${anchor}, which it has not`),
      ...page.doubledIds.map((id) => `has the id ${id} twice`),
      ...page.malformed,
    ],
    links: page.links,
    labels: [...new Set(page.labels)],
    bytes: gzipSync(page.text).length,
    hasCaution: page.hasCaution,
    names: [...persons].flatMap(([path, name]) =>
      page.links.some((one) => bare(one) === path) || page.text.includes(name) ? [name] : [],
    ),
  };
  read.set(link, seen);
  return seen;
}

async function readAll(links: readonly string[]): Promise<void> {
  const waiting = [...links];
  const worker = async (): Promise<void> => {
    for (let link = waiting.pop(); link !== undefined && hasTime(); link = waiting.pop())
      if (!read.has(link) && isPage(link)) await open(link);
  };
  await Promise.all([worker(), worker()]);
}

/** Pages of a kind that have been read. */
const countOf = (kind: string): number => [...read.keys()].filter((link) => kindOf(link) === kind).length;

const byKind = (links: Iterable<string>): [string, string[]][] => {
  const kinds = new Map<string, string[]>();
  for (const link of links) {
    const kind = kindOf(link);
    const list = kinds.get(kind) ?? [];
    kinds.set(kind, list);
    list.push(link);
  }
  return [...kinds];
};

beforeAll(
  async () => {
    for (const [kind, ids] of Object.entries(HELD))
      held.set(kind, new Set((await ids()).map((id) => pathOf(kind, id))));
    for (let offset = 0; ; offset += 200) {
      const { persons: page } = await ask(
        "query ($offset: Int) { persons(limit: 200, offset: $offset, sort: [{ id: ASC }]) { id name } }",
        { offset },
      );
      for (const { id, name } of page) persons.set(pathOf("entities", id), name);
      if (page.length < 200) break;
    }
    const waiting = ["/"];
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
      for (const next of (await open(link)).links) {
        if (found.has(next)) continue;
        found.set(next, link);
        if (isPage(next) && /^\/browse\/|^\/situations\/[^/?]*$/.test(next)) waiting.push(next);
      }
    }
    const chance = new Random(FIRST_SEED);
    const draw = ([kind, all]: [string, string[]]): readonly string[] => {
      const links = all.filter(isOfPart);
      if (!READS_ALL) return chance.some(links, DEAR.has(kind) ? 1 : SAMPLE);
      if (kind === "coverage") return chance.some(links, CONDUCTS - countOf(kind));
      if (kind !== "violations") return links;
      const seen = new Set([...read.keys()].map(bare));
      return [...new Map(links.map((link) => [bare(link), link])).values()].filter((link) => !seen.has(bare(link)));
    };
    const drawn = byKind([...found.keys()].filter(isPage)).map((kind) =>
      chance.some(draw(kind), Number.POSITIVE_INFINITY),
    );
    // Taken from the end: some of each kind come first, whether or not there is time for all.
    await readAll([
      ...drawn.flatMap((links) => links.slice(SAMPLE)),
      ...drawn.flatMap((links) => links.slice(0, SAMPLE)),
    ]);
    // What speakers say of one incident is compared from its page alone, and what an actor rejects is listed from its own:
    // one of each is read whatever was drawn.
    for (const type of ["Incident", "State"]) {
      const { entities } = await ask(
        "query ($type: String) { entities(first: 1, where: {type: $type}) { nodes { id } } }",
        {
          type,
        },
      );
      await readAll(entities.nodes.map(({ id }: { id: string }) => pathOf("entities", id)));
    }
    // What is found leads to the page of what it is: a place, claims of every kind, law, courts and sources.
    await readAll(SEARCHED.map((text) => `/search?${new URLSearchParams({ q: text })}`));
    // And on from there, into kinds of page that no list holds.
    for (let steps = 0; hasTime() && (READS_ALL || steps < 2); steps += 1) {
      const kinds = new Set([...read.keys()].map(kindOf));
      const further = new Set<string>();
      for (const [link, { links }] of read)
        for (const next of links)
          if (!found.has(next)) {
            found.set(next, link);
            if (isPage(next) && (READS_ALL || !kinds.has(kindOf(next)))) further.add(next);
          }
      if (further.size === 0) break;
      await readAll(byKind(further).flatMap(draw));
    }
    if (READS_ALL) process.stdout.write(`${read.size} pages were read, of ${found.size} addresses.\n`);
  },
  READS_ALL ? 7_200_000 : 300_000,
);

/** Faults of all pages that were read, each with where it is. */
const faultsOf = (look: (page: Seen, link: string) => readonly string[]): string[] =>
  [...read].flatMap(([link, page]) => look(page, link).map((fault) => `${link}: ${fault}`));

describe("Who follows links from the start page", () => {
  test.each(Object.keys(HELD))("reaches every one of the %s that the API lists", (kind) => {
    const reached = new Set([...found.keys()].map(bare));
    expect([...(held.get(kind) ?? [])].filter((path) => !reached.has(path))).toEqual([]);
    expect(held.get(kind)?.size).toBeGreaterThan(50);
  });

  test("finds no page that is not there", () => {
    expect(faultsOf(({ status }) => (status === 200 ? [] : [String(status)]))).toEqual([]);
  });

  test("finds no link to a record that the API does not hold", () => {
    const isDead = (link: string): boolean =>
      isPage(link) &&
      (held.get(kindOf(link))?.has(bare(link)) === false ||
        (/^\/(chains|network)\/./.test(link) && !held.get("entities")?.has(bare(link).replace(/^\/\w+/, "/entities"))));
    expect(faultsOf(({ links }) => links.filter(isDead))).toEqual([]);
  });

  test("finds documents that are HTML as the standard has it, and every anchor on its page", () => {
    expect(faultsOf(({ faults }) => faults)).toEqual([]);
  });

  test("has read pages of every kind", () => {
    const kinds = new Set([...read.keys()].map(kindOf));
    for (const kind of [
      ...["", "browse", "situations", "entities", "claims", "sources", "mechanisms", "categories", "provisions"],
      ...[
        "instruments",
        "violations",
        "chains",
        "network",
        "elements",
        "compare",
        "coverage",
        "record",
        "horizons",
        "check",
        "search",
      ],
      ...["changes", "gaps", "timeline", "calls", "denials"],
    ])
      expect([...kinds], kind).toContain(kind);
  });

  test("finds every page within its budget", () => {
    expect(faultsOf(({ bytes }) => (bytes > BUDGET ? [`${bytes} bytes`] : []))).toEqual([]);
  });

  test("finds no natural person on a page without the caution", () => {
    expect(persons.size).toBeGreaterThan(0);
    expect(faultsOf(({ hasCaution, names }) => (hasCaution ? [] : names))).toEqual([]);
    expect([...read.values()].filter(({ names }) => names.length > 0).length).toBeGreaterThan(3);
  });

  test("finds no label that states guilt", () => {
    // “Criminal” alone stands in the names of courts.
    const guilt =
      /\b(guilty|perpetrators?|perpetrated|culprits?|offenders?|criminals|terrorists?|committed|responsible for)\b/i;
    expect(faultsOf(({ labels }) => labels.filter((label) => guilt.test(label)))).toEqual([]);
  });
});
