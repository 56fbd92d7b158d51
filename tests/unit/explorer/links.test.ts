import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { explore } from "../../../src/explorer/explore.js";
import { network } from "../../../src/explorer/pages/network/page.js";

const at = (seq: number, recordedAt: string) => ({ seq, recordedAt, title: `Changeset ${seq}`, digest: `${seq}` });
const person = { id: "a-person", name: "A Person", type: "Person" };
const place = { id: "a-town", name: "A Town", type: "Place" };
const claim = (id: string, objects: object[], more: object = {}) => ({
  ...{ id, kind: "attribution", rev: 1, seenFrom: null, retracted: false, objects },
  ...more,
});
/** The centre, a claim that was withdrawn with the second revision, and two that stand. */
const answers: Record<string, (variables: any) => object> = {
  Changesets: () => ({ changesets: [at(1, "2024-06-01T00:00:00Z"), at(2, "2026-06-01T00:00:00Z")] }),
  NetworkAround: ({ id }) => ({
    entities: {
      nodes: [
        {
          ...{ id, name: "Shelling of a town", type: "Incident", rev: 1, actor: null, claimsNaming: [] },
          claimsAbout: [
            claim("withdrawn", [person], { retracted: true }),
            claim("stands", [place]),
            claim("said-later", [place], { seenFrom: "2025-03-01" }),
          ],
        },
      ],
    },
  }),
  ClaimActs: ({ ids }) => ({
    claims: { nodes: ids.map((id: string) => ({ id, acts: [{ act: "retraction", rev: 2 }] })) },
  }),
};
const ask: Ask = async ({ text }, variables) => {
  const answer = answers[/^query (\w+)/.exec(text)?.[1] ?? ""];
  return { data: answer?.(variables) as never };
};
const rows = async (query: string): Promise<string> =>
  (
    await explore(network, {
      ...{ params: { id: "shelling.csv" }, url: `/network/shelling.csv${query}`, origin: "http://localhost", ask },
      ...{ today: "2026-11-01", cite: { bib: () => "", ris: () => "", csl: () => "" } },
    })
  ).body;

describe("What something is linked to", () => {
  test("rests on no claim that has been withdrawn", async () => {
    expect(await rows("")).not.toContain("a-person");
    expect(await rows("?knownAt=2026-07-01T00:00:00Z")).not.toContain("a-person");
  });

  test("rests on it at a moment at which it had not been withdrawn", async () => {
    expect(await rows("?knownAt=2025-01-01T00:00:00Z")).toContain("a-person");
  });

  test("counts what is there on the day looked from, as the ways to it do", async () => {
    const claims = (body: string) => /a-town,A Town,Place,attribution,(\d)/.exec(body)?.[1];
    expect([claims(await rows("")), claims(await rows("?asOf=2024-01-01"))]).toEqual(["2", "1"]);
  });
});
