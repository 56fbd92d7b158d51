import { describe, expect, test } from "vitest";
import { readKept } from "../../../src/explorer/index.js";
import { runningServer } from "../../support/running-server.js";

const server = runningServer();

async function ask(query: string, variables: object = {}): Promise<any> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return reply.json();
}
const AGAIN = "query ($pin: PinInput!) { answer(pin: $pin) { same because pin { hash link } } }";
const PIN = "pin { asOf knownAt rules dataset hash content question link }";
const replay = async ({ link: _link, ...pin }: Record<string, string>): Promise<any> =>
  (await ask(AGAIN, { pin })).data.answer;

const CONDUCT = `conduct: {categories: ["war-crimes.hostage-taking"], places: ["southern-israel"], from: "2023-10-07",
  allegedActors: [{kind: PERSON, nationalities: ["pse"]}]}, asOf: "2026-06-30"`;

describe("A pin", () => {
  test("holds its question: asked again at its dates, the answer is the same", async () => {
    const { data } = await ask(`{
      one: coverage(${CONDUCT}, mechanisms: ["icc", "icj"]) { whyNot { missing } ${PIN} }
      table: coverageMatrix(situation: "sudan-darfur", mechanisms: ["icc"], asOf: "2026-06-30") { ${PIN} }
      ... on Query { elements: elementsMatrix(category: "genocide", subject: "gaza-conditions-of-life") { ${PIN} } }
    }`);
    for (const { pin } of [...data.one, data.table, data.elements]) {
      expect(await replay(pin)).toMatchObject({ same: true, because: [], pin: { hash: pin.hash, link: pin.link } });
      const page = await fetch(`${server.url}${pin.link}`, { headers: { accept: "text/html" } });
      expect([page.status, pin.link]).toEqual([200, expect.stringContaining(`asOf=${pin.asOf}`)]);
    }
  });

  test("has one hash, whichever fields of the answer were selected", async () => {
    const hashes = await Promise.all(
      ["outcome", "whyNot { missing }"].map(
        async (fields) =>
          (await ask(`{ coverage(${CONDUCT}, mechanisms: ["icj"]) { ${fields} pin { hash } } }`)).data.coverage[0].pin
            .hash,
      ),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  test("names the revision with which its answer became another", async () => {
    const { data } = await ask(
      `{ elementsMatrix(category: "genocide", subject: "israel-opt", asOf: "2026-06-30", knownAt: "2026-11-24T01:36:05Z") { ${PIN} } }`,
    );
    const again = await replay(data.elementsMatrix.pin);
    expect(again.same).toBe(true);
    expect(again.because.join()).toMatch(/With revision \d+ of the record/);
  });

  test("holds the moment of the record it was given from, where the one asked for has not come", async () => {
    const at = (clock: string) =>
      ask(`{ coverage(${CONDUCT}, mechanisms: ["icj"]${clock}) { ${PIN} } }`).then(({ data }) => data.coverage[0].pin);
    const [now, later] = [await at(""), await at(', knownAt: "2999-01-01T00:00:00+02:00"')];
    expect(later).toEqual(now);
    expect((await at(', knownAt: "2026-11-24T01:36:05Z"')).knownAt).toBe("2026-11-24T01:36:05Z");
  });

  test("of another answer or of other rules is told apart, and the rules are named", async () => {
    const { data } = await ask(`{ coverage(${CONDUCT}, mechanisms: ["icc"]) { ${PIN} } }`);
    const [{ pin }] = data.coverage;
    expect(await replay({ ...pin, hash: "0".repeat(64) })).toMatchObject({ same: false });
    expect((await replay({ ...pin, rules: "others" })).because.join()).toContain("PIN_RULES_CHANGED");
  });

  test.each([
    ["no JSON"],
    ["{}"],
    ['{"claims":{}}'],
    ['{"coverage":{"nonsense":1}}'],
    ['{"answer":{"pin":{}}}'],
  ])("with the question %s is refused", async (question) => {
    const pin = { question, asOf: "2026-06-30", knownAt: "2026-11-26T05:17:27Z" };
    expect((await ask(AGAIN, { pin })).errors[0].extensions.code).toBe("PIN_QUESTION_INVALID");
  });

  test("is kept with the page of its answer, in one file that stands alone", async () => {
    const { data } = await ask(
      `{ coverageMatrix(situation: "sudan-darfur", mechanisms: ["icc"]) { rows { cells { example } } } }`,
    );
    const id = data.coverageMatrix.rows[0].cells[0].example;
    const reply = await fetch(`${server.url}/violations/${id}?mechanism=icc&keep=yes`, {
      headers: { accept: "text/html" },
    });
    const file = await reply.text();
    expect(reply.headers.get("content-disposition")).toMatch(/attachment; filename="[a-z0-9.-]+\.html"/);
    expect(file).not.toMatch(/rel="stylesheet"|<form/);
    for (const pin of readKept(file) ?? []) expect(await replay({ ...pin })).toMatchObject({ same: true });
    expect(readKept(file)).toHaveLength(1);
  });
});

describe("A list that is one answer", () => {
  test.each([
    ["accountabilityGaps", 'situation: "sudan-darfur"', "/situations/sudan-darfur/gaps"],
    ["horizons", 'subject: "ukr"', "/horizons?subject=ukr"],
  ])("%s has one pin, and its page is kept with it", async (field, given, path) => {
    const { data } = await ask(`{ ${field}(${given}, asOf: "2026-06-30") { ${PIN} } }`);
    const pins = data[field].map(({ pin }: { pin: object }) => JSON.stringify(pin));
    expect(new Set(pins).size).toBe(1);
    const pin = JSON.parse(pins[0]);
    expect(pin.link.startsWith(path)).toBe(true);
    expect(await replay(pin)).toMatchObject({ same: true, because: [] });
    expect((await replay({ ...pin, hash: "0".repeat(64), content: "0".repeat(64) })).because.join()).toMatch(/another/);
    const page = await fetch(server.url + pin.link, { headers: { accept: "text/html" } });
    const keep = /href="([^"]*keep=[^"]*)"/.exec(await page.text())?.[1]?.replaceAll("&amp;", "&");
    const kept = readKept(await (await fetch(server.url + keep, { headers: { accept: "text/html" } })).text());
    expect(kept?.map(({ content }) => content)).toEqual([pin.content]);
  });
});

describe("Feeds and maps", () => {
  test.each([
    ["/record.atom", /<entry>/],
    ["/record.json", /jsonfeed\.org/],
    ["/situations/sudan-darfur/changes.atom?from=2005-03-01&to=2005-04-30", /<feed/],
    ["/robots.txt", /Sitemap: /],
    ["/sitemap.xml", /sitemap-claims\.xml/],
    ["/sitemap-mechanisms.xml", /\/mechanisms\/icc</],
    ["/entities/hamas.bib", /@misc/],
    ["/entities/hamas.ris", /^TY {2}- /],
    ["/entities/hamas.csl.json", /"title"/],
    ["/chains/hostage-taking-7-october.svg", /^<svg[^>]*>.*<metadata>.*"source":"http.*<\/metadata>/],
    ["/network/hamas.svg", /^<svg[^>]*>.*<metadata>.*"source":"http.*<\/metadata>/],
    ["/browse/categories", /href="\/categories\/genocide"/],
  ])("%s answers", async (path, holds) => {
    const reply = await fetch(server.url + path);
    expect([reply.status, await reply.text()]).toEqual([200, expect.stringMatching(holds)]);
  });
});
