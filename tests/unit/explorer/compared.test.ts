import { expect, test } from "vitest";
import { explore } from "../../../src/explorer/explore.js";
import { compare } from "../../../src/explorer/pages/compare/page.js";

const of = (id: string) => ({ id, name: `The ${id}`, kind: "Organization" });
const column = (id: string) => ({
  speaker: of(id),
  ...Object.fromEntries(
    ["characterizations", "attributions", "figures", "elements", "others", "responses"].map((row) => [row, []]),
  ),
});
const answers: Record<string, (variables: any) => object> = {
  Changesets: () => ({ changesets: [{ seq: 1, recordedAt: "2024-06-01T00:00:00Z", title: "The first", digest: "1" }] }),
  SpeakersOf: ({ subject }) => ({
    entities: {
      nodes: [{ ...{ id: subject, name: subject, type: "Incident", rev: 1, actor: null }, claimsAbout: [] }],
    },
  }),
  CompareSpeakers: ({ speakers }) => ({ compare: { columns: speakers.map(column) } }),
};

test("Speakers that an address asks for can be chosen again, also where nothing is recorded of what they say", async () => {
  const { body } = await explore(compare, {
    ...{ params: {}, url: "/compare?subject=a-siege&speakers=quiet&speakers=other", origin: "http://localhost" },
    ...{ accept: "text/html", today: "2026-11-01", cite: { bib: () => "", ris: () => "", csl: () => "" } },
    ask: async ({ text }, variables) => ({ data: answers[/^query (\w+)/.exec(text)?.[1] ?? ""]?.(variables) }) as never,
  });
  for (const id of ["quiet", "other"])
    expect(body).toMatch(new RegExp(`<input(?=[^>]*type="checkbox")(?=[^>]*value="${id}")(?=[^>]*checked)[^>]*>`));
});
