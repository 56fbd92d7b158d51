import { describe, expect, test } from "vitest";
import { runningServer } from "../support/running-server.js";

const server = runningServer();
async function send(query: string): Promise<{ status: number; data?: any; errors?: any }> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: reply.status, ...((await reply.json()) as object) };
}
async function ask(query: string): Promise<any> {
  const { data, errors } = await send(query);
  expect(errors, query).toBeUndefined();
  return data;
}
/** Every node of a connection, page by page. */
async function all(field: (after: string) => string, nodes: string): Promise<any[]> {
  const found: any[] = [];
  for (let after = "", more = true; more; ) {
    const { list } = await ask(
      `{ list: ${field(after)} { nodes { ${nodes} } edges { cursor } totalCount pageInfo { hasNextPage endCursor } } }`,
    );
    found.push(...list.nodes);
    expect(list.edges.at(-1)?.cursor ?? null).toBe(list.pageInfo.endCursor);
    if (!list.pageInfo.hasNextPage) expect(found).toHaveLength(list.totalCount);
    more = list.pageInfo.hasNextPage;
    after = `, after: "${list.pageInfo.endCursor}"`;
  }
  return found;
}

describe("What is new in the record", () => {
  test("is everything since a revision or its moment, each once, page by page", async () => {
    const { changesets } = await ask("{ changesets { seq recordedAt } }");
    const { seq, recordedAt } = changesets[2];
    const found = await all(
      (after) => `recordedSince(rev: ${seq}, first: 150${after})`,
      "kind rev by reason claim { id sentence }",
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.every(({ rev }) => rev > seq)).toBe(true);
    expect(found.map(({ rev }) => rev)).toEqual(found.map(({ rev }) => rev).sort((a, b) => a - b));
    const byMoment = await ask(`{ recordedSince(moment: "${recordedAt}") { totalCount } }`);
    expect(byMoment.recordedSince.totalCount).toBe(found.length);
    const judged = (await all((after) => `recordedSince(first: 200${after})`, "kind by reason claim { id }")).filter(
      ({ kind }) => kind === "WITHDRAWN",
    );
    expect(judged.length).toBeGreaterThan(0);
    for (const { by, reason, claim } of judged) expect([by, reason, claim.id].every(Boolean)).toBe(true);
  });
});

describe("What a speaker disputes", () => {
  test("is found for a State with its organs, and for the State alone", async () => {
    const organs = await all((after) => `disputes(by: "isr", first: 50${after})`, "id kind speaker { id }");
    const alone = await all((after) => `disputes(by: "isr", with: ALONE, first: 50${after})`, "id speaker { id }");
    expect(new Set(organs.map(({ id }) => id)).size).toBe(organs.length);
    expect(alone.every(({ speaker }) => speaker.id === "isr")).toBe(true);
    expect(organs.length).toBeGreaterThan(alone.length);
    expect(organs.every(({ kind }) => kind !== "acknowledgement" && kind !== "support")).toBe(true);
  });
  test("of one incident is found though it answers a claim and does not name the incident", async () => {
    const { disputes } = await ask(
      `{ disputes(by: "hamas", subject: "hostage-taking-7-october") { nodes { sentence answers { speaker { id } } } } }`,
    );
    expect(disputes.nodes.length).toBeGreaterThan(0);
    const { claims } = await ask(
      `{ claims(where: { speaker: "hamas", subject: "hostage-taking-7-october" }, first: 200) { nodes { id kind } } }`,
    );
    expect(claims.nodes.some(({ kind }: { kind: string }) => kind === "response")).toBe(true);
  });
  test("of nobody is refused, as a client's mistake", async () => {
    const { status, errors } = await send(`{ disputes(by: "nobody-at-all") { totalCount } }`);
    expect([status, errors[0].extensions.code, errors[0].extensions.retryable]).toEqual([400, "ID_UNKNOWN", false]);
  });
});

describe("What speakers say of one subject", () => {
  test("stands in columns, the answers to others among them", async () => {
    const { compare } = await ask(
      `{ compare(subject: "hostage-taking-7-october", speakers: ["hamas", "amnesty-international", "isr"]) { columns { speaker { id } characterizations { speaker { id } } attributions { id } responses { kind speaker { id } } } } }`,
    );
    expect(compare.columns.map(({ speaker }: any) => speaker.id)).toEqual(["hamas", "amnesty-international", "isr"]);
    const [hamas, amnesty] = compare.columns;
    expect(hamas.responses.length).toBeGreaterThan(0);
    expect(amnesty.characterizations.length).toBeGreaterThan(0);
    expect(amnesty.characterizations.every(({ speaker }: any) => speaker.id === "amnesty-international")).toBe(true);
  });
});
