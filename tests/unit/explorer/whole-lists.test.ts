import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { explore } from "../../../src/explorer/explore.js";
import type { Page } from "../../../src/explorer/page.js";
import { calls } from "../../../src/explorer/pages/calls/page.js";
import { compare } from "../../../src/explorer/pages/compare/page.js";
import { mechanism } from "../../../src/explorer/pages/mechanism/page.js";
import { moreClaims, network } from "../../../src/explorer/pages/network/page.js";
import { record } from "../../../src/explorer/pages/record/page.js";
import { source } from "../../../src/explorer/pages/source/page.js";
import { timeline } from "../../../src/explorer/pages/timeline/page.js";

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const id = (kind: string, index: number) => `${kind}-${String(index).padStart(4, "0")}`;
const named = (one: string) => ({ id: one, name: one, kind: "STATE" });
const dated = (one: string) => ({
  ...{ id: one, rev: 1, on: null, seenFrom: null, certainFrom: "2023-10-07", certainTo: "2023-10-07" },
  ...{
    possibleFrom: null,
    possibleTo: null,
    positions: [],
    disputed: false,
    speaker: named("a-speaker"),
    source: { publishedOn: "2023-11-01" },
  },
});
const call = (one: string, addressee: string) => ({
  ...{ id: one, speaker: named("a-speaker"), addressees: [named(addressee)], asks: "To stop.", followUp: "NONE_KNOWN" },
  ...{ answers: [], claims: [{ id: one }] },
});
const PROVISION = { id: "p", citation: "art 1", gist: null, instruments: [] };
const CONCERNS: Record<string, object> = {
  "about-situation": { subjects: [{ id: "a-situation" }], about: [] },
  "about-incident": { subjects: [], about: [{ id: "incident-0001" }] },
  "asks-member": { subjects: [], about: [] },
  elsewhere: { subjects: [{ id: "another-situation" }], about: [] },
};
const slice = <T>(all: readonly T[], limit: number, offset = 0): T[] => all.slice(offset, offset + limit);
const INCIDENTS = many(260, (index) => ({ id: id("incident", index), name: id("incident", index) }));

/** An API with lists longer than it gives at once. */
const answers: Record<string, (variables: any) => object> = {
  Changesets: () => ({ changesets: [{ seq: 1, recordedAt: "2024-06-01T00:00:00Z", title: "First", digest: "1" }] }),
  SituationTimeline: ({ offset }) => ({
    situations: [{ id: "a-situation", name: "A situation", incidents: slice(INCIDENTS, 200, offset) }],
  }),
  IncidentClaims: ({ ids, offset }) => ({
    incidents: ids.map((one: string) => ({
      id: one,
      claimsAbout: slice(
        many(one === "incident-0007" ? 230 : 1, (at) => ({ id: id(`c-${one}`, at) })),
        200,
        offset,
      ),
    })),
  }),
  TimelineClaims: ({ ids }) => ({ claims: { nodes: ids.map(dated) } }),
  SituationCalls: ({ offset }) => ({
    situations: [
      { id: "a-situation", name: "A situation", members: slice([...INCIDENTS, named("member")], 200, offset) },
    ],
    calls: [
      ...[call("about-situation", "outsider"), call("about-incident", "outsider")],
      ...[call("asks-member", "member"), call("elsewhere", "outsider")],
    ],
  }),
  CallsConcern: ({ ids }) => ({
    claims: { nodes: ids.map((one: string) => ({ id: one, rev: 1, seenFrom: null, ...CONCERNS[one] })) },
  }),
  MechanismPage: ({ offset }) => ({
    mechanisms: [
      {
        ...{
          id: "a-court",
          name: "A court",
          addressee: "PERSON",
          nature: "COURT",
          canOrder: [],
          cannot: [],
          note: null,
        },
        ...{ forum: null, standards: [], situations: [], claimsAbout: [], claimsNaming: [], namedIn: [], actor: null },
        bases: slice(
          many(260, (at) => ({
            id: id("basis", at),
            link: "TERRITORY",
            sentence: "s",
            title: null,
            provision: PROVISION,
          })),
          200,
          offset,
        ),
      },
    ],
  }),
  BasisRules: ({ ids, offset }) => ({
    jurisdictionBases: ids.map((one: string) => ({
      id: one,
      rules:
        one === "basis-0230"
          ? slice(
              many(210, (at) => ({ id: id("rule", at) })),
              200,
              offset,
            )
          : [],
    })),
  }),
  ClaimsByIds: ({ ids }) => ({ claims: { nodes: ids.map(dated) } }),
  Horizons: () => ({ horizons: [] }),
  SourcePage: ({ offset }) => ({
    sources: {
      nodes: [
        {
          ...{ id: "a-report", title: "A report", publisher: null, publishedOn: null, url: null, symbol: null },
          ...{ otherTitles: null, genre: "REPORT", note: null, rev: 1, reportedBy: [] },
          reports: slice(
            many(260, (at) => ({ ...named(id("s", at)), title: "T" })),
            200,
            offset,
          ),
        },
      ],
    },
  }),
  SourcePassages: () => ({ passages: [] }),
  SpeakersOf: ({ offset }) => ({
    entities: {
      nodes: [
        {
          ...{ id: "a-state", name: "A State", type: "State", actor: null },
          claimsAbout: slice(
            many(260, (at) => ({ ...dated(id("c", at)), speaker: named(id("speaker", at)), positions: [] })),
            200,
            offset,
          ),
        },
      ],
    },
  }),
  CompareSpeakers: () => ({ compare: { columns: [] } }),
  ClaimRanks: () => ({ actRecords: [] }),
  RecordPage: () => ({ claims: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }),
  RecordActs: ({ offset }) => ({
    actRecords: slice(
      many(260, (at) => ({
        ...{ id: id("act", at), act: "retraction", by: "an editor", reason: `Reason ${at}.`, rank: null },
        ...{ verification: null, judgement: null, claims: [], entities: [] },
      })),
      200,
      offset,
    ),
  }),
  NetworkAround: ({ id: one }) => ({
    entities: { nodes: [{ id: one, name: one, type: "Unit", rev: 1, actor: null, claimsAbout: [], claimsNaming: [] }] },
  }),
  NetworkPath: () => ({
    connections: many(10, () => ({
      pathsInAll: 37,
      steps: [
        {
          ...{ from: named("a-unit"), to: named("b-unit"), relation: "structure", claimsInAll: 31 },
          claims: many(20, (at) => ({
            id: id("c", at),
            sentence: "Said.",
            speaker: named("s"),
            source: { id: "r", title: "R" },
            pinpoint: "p",
          })),
        },
      ],
    })),
  }),
};
const ask: Ask = async ({ text }, variables) => ({
  data: answers[/^query (\w+)/.exec(text)?.[1] ?? ""]?.(variables) as never,
});
const get = async (page: Page, url: string, of = "a-situation") =>
  (
    await explore(page, {
      ...{ params: { id: of }, url, origin: "http://localhost", accept: "text/html", ask, today: "2026-11-01" },
      cite: { bib: () => "", ris: () => "", csl: () => "" },
    })
  ).body;

describe("A list that is longer than the API gives at once", () => {
  test("is whole on the timeline: incidents, and what is said of each", async () => {
    const body = await get(timeline, "/situations/a-situation/timeline");
    expect(body).toContain("260 alleged incidents");
    expect(body).toContain('<td class="number">230</td>');
  });

  test("is whole on the page of a court: its bases, and the rules of each", async () => {
    const body = await get(mechanism, "/mechanisms/a-court.json", "a-court.json");
    const { bases } = JSON.parse(body).data.mechanism;
    expect([bases.length, bases[230].rules.length]).toEqual([260, 210]);
  });

  test("is whole where a source passes others on", async () => {
    const { reports } = JSON.parse(await get(source, "/sources/a-report.json", "a-report.json")).data.source;
    expect(reports).toHaveLength(260);
  });

  test("is whole where speakers are chosen", async () => {
    expect((await get(compare, "/compare?subject=a-state")).match(/name="speakers"/g)).toHaveLength(260);
  });

  test("is gone through whole where a revision tells what it corrected and withdrew", async () => {
    const reasons: string[] = [];
    for (let next: string | undefined = "/record?rev=1"; next; ) {
      const body: string = await get(record, next);
      reasons.push(...(body.match(/Reason \d+\./g) ?? []));
      next = /href="([^"]+)"[^>]*>\s*More corrections/.exec(body)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(reasons).toEqual(many(260, (at) => `Reason ${at}.`));
  });

  test("is said to go on where it is not shown: the paths between two things, and the claims of a step", async () => {
    const body = await get(network, "/network/a-unit?to=b-unit", "a-unit");
    expect(body).toMatch(/Paths.{0,80}37/s);
    expect(body).toContain("The first 10 of them are shown.");
    expect(body).toContain("25 more claims, of which 14 in the JSON form of this page.");
    expect(moreClaims(20, 20)).toBe("14 more claims in the JSON form of this page.");
  });
});

describe("The calls of a situation", () => {
  test("are those about it, about an incident of it, and those that ask something of its actors", async () => {
    const rows = await get(calls, "/situations/a-situation/calls.csv");
    expect(rows.match(/(?<=^"?)(about-situation|about-incident|asks-member|elsewhere)/gm)).toEqual([
      "about-situation",
      "about-incident",
      "asks-member",
    ]);
  });
});
