import { createHash } from "node:crypto";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { runningServer } from "../../support/running-server.js";

const server = runningServer();
const get = async (path: string, accept = "*/*") => {
  const reply = await fetch(`${server.url}${path}`, { headers: { accept } });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
};
const ENDINGS = [
  ...[".jsonld", ".ttl", ".nq", ".rdf12.nq", ".graphml", ".gexf", ".projection.gexf", ".ftm.json", ".statements.csv"],
  ...[".sources.bib", ".sources.ris", ".sources.csl.json"],
];
const claimsIn = (nq: string): string[] => [
  ...new Set(
    [...nq.matchAll(/^<[^>]*\/record\/claim\/([^>]*)> <[^>]*#wasAttributedTo>/gm)].map(([, id]) => id as string),
  ),
];

describe("What a page rests on", () => {
  test.each(ENDINGS)("can be had as %s, with a manifest beside it that counts it", async (ending) => {
    const page = `/entities/hamas${ending}`;
    const taken = await get(`${page}?asOf=2025-06-01`);
    expect(taken.status).toBe(200);
    const at = /<([^>]*)>; rel="describedby"/.exec(taken.headers.get("link") ?? "")?.[1];
    expect(at).toBe(`${page}.manifest.json?asOf=2025-06-01`);
    const manifest = JSON.parse((await get(at as string)).text);
    expect(manifest).toMatchObject({
      complete: false,
      pin: { asOf: "2025-06-01" },
      part: { address: expect.stringContaining("/entities/hamas?asOf=2025-06-01"), title: "Hamas" },
    });
    const [file] = manifest.files;
    expect(file).toMatchObject({
      bytes: Buffer.byteLength(taken.text),
      sha256: createHash("sha256").update(taken.text).digest("hex"),
    });
  });

  test.each([
    "/",
    "/claims/c-e146d2351f31cbe1ec56",
    "/situations/sudan-darfur/calls",
    "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse",
    "/chains/hostage-taking-7-october",
    "/provisions/rome-statute/art-12-3",
    "/categories/genocide",
  ])("is there for %s", async (page) => {
    const [path = "", query = ""] = page.split("?");
    const taken = await get(`${path === "/" ? "/index" : path}.nq${query && `?${query}`}`);
    expect([taken.status, taken.headers.get("content-type")]).toEqual([200, "application/n-quads; charset=utf-8"]);
    expect(new Parser({ format: "application/n-quads" }).parse(taken.text).length).toBeGreaterThan(0);
  });

  test("is what the page shows and what answers it, and no claim besides", async () => {
    const page = JSON.parse((await get("/entities/hamas.json")).text);
    const shown: string[] = page.data.book.map(({ id }: { id: string }) => id);
    const nq = (await get("/entities/hamas.nq")).text;
    const taken = claimsIn(nq);
    const missing = shown.filter((id) => !taken.includes(id));
    // The page's lists hold what was withdrawn or is of a later day apart; the record holds it by its own clocks.
    expect(missing.length).toBeLessThan(shown.length / 10);
    const quads = new Parser({ format: "application/n-quads" }).parse(nq);
    const answers = quads.filter(({ predicate }) => predicate.value.endsWith("#answers"));
    expect(answers.length).toBeGreaterThan(0);
    const tied = new Set(answers.flatMap(({ subject, object }) => [subject.value, object.value]));
    const besides = taken.filter((id) => !shown.includes(id) && ![...tied].some((one) => one.endsWith(`/${id}`)));
    // Figures nest in figures, and steps act on steps: named by what is shown, they are there too.
    expect(besides.length).toBeLessThan(40);
  });

  test.each([
    "/situations/sudan-darfur",
    "/situations/sudan-darfur/gaps",
  ])("is what the alleged violations rest on that %s counts, and not the one of them that it leads to", async (page) => {
    const query = `{ violations(where: { situation: "sudan-darfur" }, first: 100) { nodes { category { id } allegedActor { id } claims(limit: 60) { id } } } }`;
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { nodes } = (await answer.json()).data.violations as {
      nodes: { category: { id: string }; allegedActor: { id: string } | null; claims: { id: string }[] }[];
    };
    const name = (one: { category: { id: string }; allegedActor?: { id: string } | null }): string =>
      `${one.category.id} ${one.allegedActor?.id ?? ""}`;
    const { data } = JSON.parse((await get(`${page}.json`)).text);
    const lines = new Set<string>((data.matrix?.rows ?? data.gaps).map(name));
    const founding = nodes.filter((one) => lines.has(name(one))).flatMap(({ claims }) => claims.map(({ id }) => id));
    const taken = new Set(claimsIn((await get(`${page}.nq`)).text));
    expect(new Set(founding).size).toBeGreaterThan(3);
    expect(founding.filter((id) => !taken.has(id))).toEqual([]);
  });

  test("is of the page's two days", async () => {
    const early = (await get("/entities/hamas.nq?asOf=2024-01-01&knownAt=2026-11-24T01:36:05Z")).text;
    const late = (await get("/entities/hamas.nq")).text;
    expect(claimsIn(early).length).toBeLessThan(claimsIn(late).length);
    expect(early).not.toMatch(/#on> "(?:202[5-9]|2024-(?!01-01))/);
    expect(early).not.toContain("/record/changeset/2>");
    expect((await get("/entities/hamas.nq?asOf=2023-02-30")).text).toContain("DATE_INVALID");
    expect((await get("/entities/nobody.nq")).status).toBe(404);
    expect((await get("/entities/hamas.csv.manifest.json")).status).toBe(404);
  });

  test("is offered on each page, with both days, and by what a program accepts", async () => {
    const page = await get("/entities/hamas?asOf=2025-01-01", "text/html");
    expect(page.text).toContain('href="/entities/hamas.ttl?asOf=2025-01-01"');
    const turtle = await get("/entities/hamas", "text/turtle");
    expect(turtle.headers.get("content-type")).toBe("text/turtle; charset=utf-8");
    expect(new Parser().parse(turtle.text).length).toBeGreaterThan(100);
  });
});
