import { type GraphQLSchema, graphql } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { ownSchema } from "../support/own-database.js";
import { useGraph } from "./support/use-graph.js";

type Data = Record<string, any>;
const store = useGraph();
let schema: GraphQLSchema;
/** How many sessions navigation has opened: each is one transaction here. A question's own read takes all rows at once. */
let sessions = 0;

/** The fictional world with a second revision, which withdraws the characterization. */
function withWithdrawal(dataset: Dataset): Dataset {
  const claim = dataset.claims.find((one) => one.key === "raid.place");
  if (!claim) throw new Error("The fixture has lost its claim.");
  const [first] = dataset.changesets;
  const changesets = [
    { seq: 1, recordedAt: "2022-01-01T00:00:00Z", title: "The beginning", digest: first?.digest ?? "" },
    { seq: 2, recordedAt: "2022-02-01T00:00:00Z", title: "A withdrawal", digest: "2".repeat(64) },
  ];
  const act = {
    id: "a-withdrawal",
    act: "retraction",
    on: claim.id,
    by: "us",
    reason: "misread",
    rank: null,
    verification: null,
    same: null,
    judgement: null,
    rev: 2,
  } as const;
  return { ...dataset, changesets, acts: [act] };
}

beforeAll(async () => {
  const { dataset, faults } = loadSeed("tests/fixtures/navigation");
  expect(faults).toEqual([]);
  await writeDataset(store.graph, withWithdrawal(dataset));
  schema = await ownSchema();
  const open = store.graph.driver.session.bind(store.graph.driver);
  store.graph.driver.session = ((...args: Parameters<typeof open>) => {
    if (args[0]?.fetchSize === undefined) sessions += 1;
    return open(...args);
  }) as typeof open;
  await ask("{ changesets { seq } }"); // the first query asks the database for its version
});

const contextOf = () => ({
  store: store.graph,
  snapshots: new SnapshotHolder(store.graph as never),
  today: () => "2026-06-30",
});
async function answer(source: string, variableValues: object = {}) {
  return graphql({ schema, source, variableValues: variableValues as Data, contextValue: contextOf() });
}
async function ask(source: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await answer(source, variables);
  expect(errors, source).toBeUndefined();
  return data as Data;
}

describe("Navigation", () => {
  test("reaches everything that was recorded, from one end and from the other", async () => {
    // Asked one after another: the planner takes its time over statements as deep as these.
    const raid = async (fields: string): Promise<Data> =>
      (await ask(`{ incidents(where: { id: { eq: "oron-raid" } }) { ${fields} } }`)).incidents[0];
    const characterized = async (fields: string): Promise<Data> =>
      (await raid(`claimsAbout(where: { kind: { eq: "characterization" } }) { ${fields} }`)).claimsAbout[0];
    const incident = await raid(
      "name situations { id incidents { id } } violations { category { id } allegedActor { id ... on Unit { violationsAlleged { id } } } claims { kind } }",
    );
    const claim = {
      ...(await characterized(
        "sentence speaker { __typename id kind } source { id reports { id reportedBy { id } } } passage { at source { id } claims { id } } thread { claims { id } } standard { id mechanisms { id } }",
      )),
      ...(await characterized(
        "objectCategories { id broader { id narrower { id } } elements { id kind provision { citation } } definedBy { citation instruments { id inForce } } }",
      )),
      ...(await characterized(
        "violations { derivedBy allegedActor { __typename id } } positions { kind speaker { name } claim { on } }",
      )),
    };
    const { mechanisms } = await ask(`{
      mechanisms { id addressee canOrder situations { id } standards { id } bases { link title provision { id bases { id } } rules { limb } } actor { __typename id ... on Institution { mechanism { id } } } claimsNaming { kind step } }
    }`);
    const { states } = await ask(`{
      states { id kind caution otherNames place { id actor { id } } claimsMade { kind } callsAddressed { asks speaker { id } } entity { type } }
    }`);
    expect(incident.situations).toEqual([{ id: "river", incidents: [{ id: "oron-raid" }] }]);
    expect(claim.speaker).toEqual({ __typename: "Organization", id: "river-watch", kind: "ORGANIZATION" });
    expect(claim.source).toEqual({ id: "summary", reports: [{ id: "report", reportedBy: [{ id: "summary" }] }] });
    expect(claim.passage).toMatchObject({ at: "1.2", source: { id: "summary" } });
    expect(claim.passage.claims).toHaveLength(2);
    expect(claim.standard).toEqual({ id: "own-conclusion", mechanisms: [{ id: "river-court" }] });
    expect(claim.objectCategories).toEqual([
      {
        id: "crimes.raid",
        broader: [{ id: "crimes", narrower: [{ id: "crimes.raid" }] }],
        elements: [{ id: "raid.harm", kind: "MATERIAL", provision: { citation: "Statute, art 1" } }],
        definedBy: [{ citation: "Statute, art 1", instruments: [{ id: "statute", inForce: "2002-07-01" }] }],
      },
    ]);
    expect(claim.positions).toEqual([{ kind: "denial", speaker: { name: "Aria" }, claim: { on: "2020-04-01" } }]);
    expect(claim.violations).toEqual([
      { derivedBy: "violation-from-claims/1", allegedActor: { __typename: "Unit", id: "first-brigade" } },
    ]);
    expect(incident.violations[0].allegedActor.violationsAlleged).toHaveLength(1);
    expect(mechanisms).toMatchObject([
      {
        id: "river-court",
        addressee: "NATURAL_PERSON",
        canOrder: ["Warrants"],
        situations: [{ id: "river" }],
        bases: [
          {
            link: "TERRITORY",
            title: null,
            provision: { id: "statute/art-2", bases: [{ id: "river-court/territory" }] },
          },
        ],
        actor: { __typename: "Institution", id: "river-court", mechanism: { id: "river-court" } },
        claimsNaming: [{ kind: "procedural-step", step: "warrant-applied-for" }],
      },
    ]);
    expect(states).toEqual([
      {
        id: "aaa",
        kind: "STATE",
        caution: null,
        otherNames: ["آريا"],
        place: { id: "aaa", actor: { id: "aaa" } },
        claimsMade: [{ kind: "response" }],
        callsAddressed: [{ asks: "open an inquiry", speaker: { id: "river-watch" } }],
        entity: { type: "State" },
      },
    ]);
  });

  test("shows the presumption of innocence wherever a person is, and the decision that names them", async () => {
    const { persons, claims } = await ask(
      `{ persons { kind caution namingDecision { id } } claims(where: { subject: "jo-example" }) { nodes { subjects { actor { caution } } } } }`,
    );
    expect(persons).toEqual([
      { kind: "PERSON", caution: expect.stringContaining("Presumed innocent"), namingDecision: { id: "decision" } },
    ]);
    expect(claims.nodes).toEqual([{ subjects: [{ actor: { caution: persons[0].caution } }] }]);
  });

  test("shows days as they were written, the last of a range among them, and an open end as none", async () => {
    const { claimRecords } = await ask(
      `{ claimRecords(where: { kind: { in: ["occurrence", "figure"] } }, sort: [{ kind: DESC }]) { certainFrom certainTo possibleTo recordedAt on } }`,
    );
    expect(claimRecords).toEqual([
      {
        certainFrom: "2019-12-31",
        certainTo: "2020-01-01",
        possibleTo: "2020-01-01",
        recordedAt: expect.stringMatching(/Z$/),
        on: null,
      },
      {
        certainFrom: "2019-12-31",
        certainTo: null,
        possibleTo: null,
        recordedAt: expect.stringMatching(/Z$/),
        on: null,
      },
    ]);
  });

  test("filters by days as days, and refuses one that is not in the calendar", async () => {
    const published = async (where: string) =>
      (await ask(`{ sourceRecords(where: { publishedOn: ${where} }, sort: [{ id: ASC }]) { id } }`)).sourceRecords.map(
        (one: Data) => one.id,
      );
    expect(await published(`{ eq: "2020-03-01" }`)).toEqual(["report"]);
    expect(await published(`{ gt: "2020-03-01" }`)).toEqual(["decision", "denial"]);
    expect(await published(`{ lte: "2020-03-01" }`)).toEqual(["report", "statute-text"]);
    const { errors } = await answer(`{ sourceRecords(where: { publishedOn: { gt: "2020-02-30" } }) { id } }`);
    expect(errors?.[0]?.message).toMatch(/2020-02-30.*not a day/);
  });

  test("filters by what is linked, and says what has been withdrawn", async () => {
    const { claimRecords, actRecords } = await ask(`{
      claimRecords(where: { saidBy: { some: { id: { eq: "river-watch" } } }, subjects: { some: { id: { eq: "oron-raid" } } } }, sort: [{ kind: ASC }]) { kind retracted acts { act reason } changeset { seq recordedAt } }
      actRecords { act claims { kind } }
    }`);
    expect(claimRecords.map((one: Data) => [one.kind, one.retracted])).toEqual([
      ["attribution", false],
      ["call", false],
      ["characterization", false],
      ["figure", false],
      ["occurrence", true],
    ]);
    expect(claimRecords.at(-1).acts).toEqual([{ act: "retraction", reason: "misread" }]);
    expect(claimRecords[0].changeset).toEqual({ seq: 1, recordedAt: "2022-01-01T00:00:00Z" });
    expect(actRecords).toEqual([{ act: "retraction", claims: [{ kind: "occurrence" }] }]);
  });
});

describe("A long list", () => {
  test("is read page by page, each record once, in one order", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { claims }: Data = await ask(
        `query Page($after: String) { claims(first: 3, after: $after, where: { withdrawn: true }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...claims.nodes.map((one: Data) => one.id));
      ({ hasNextPage: more, endCursor: after } = claims.pageInfo);
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength(loadSeed("tests/fixtures/navigation").dataset.claims.length);
  });

  test.each([
    ["speaker", { speaker: "aaa" }, ["response"]],
    ["source", { source: "decision" }, ["procedural-step"]],
    [
      "subject",
      { subject: "oron-raid", speaker: "river-watch" },
      ["attribution", "call", "characterization", "figure"],
    ],
    ["object, a category", { object: "crimes.raid" }, ["characterization"]],
    ["object, an actor", { object: "first-brigade" }, ["attribution"]],
    ["kind", { kind: "figure" }, ["figure"]],
    ["revision", { rev: 2 }, []],
    ["words", { text: "inquir" }, ["call"]],
    ["words in any order, and kind", { text: "inquiry OPEN", kind: "call" }, ["call"]],
    ["nothing but signs", { text: "*:*" }, []],
    ["what was withdrawn, too", { subject: "oron-raid", kind: "occurrence", withdrawn: true }, ["occurrence"]],
    ["what still stands", { subject: "oron-raid", kind: "occurrence" }, []],
  ])("of claims can be asked by %s", async (_what, where, kinds) => {
    const { claims } = await ask(`query Some($where: ClaimFilter!) { claims(where: $where) { nodes { kind } } }`, {
      where,
    });
    expect(claims.nodes.map((one: Data) => one.kind).sort()).toEqual(kinds);
  });

  test("of sources, entities and alleged violations takes its conditions too", async () => {
    const { sources, entities, inRiver, violations } = await ask(`{
      sources(where: { from: "2020-01-01", to: "2020-12-31", text: "rep" }) { nodes { id } }
      entities(where: { text: "آريا", type: "State" }) { nodes { id } }
      inRiver: entities(where: { situation: "river" }) { nodes { id } pageInfo { hasNextPage } }
      violations(where: { situation: "river", category: "crimes.raid", allegedActor: "first-brigade", incident: "oron-raid" }) { nodes { incident { id } } }
    }`);
    expect(sources.nodes).toEqual([{ id: "report" }]);
    expect(entities.nodes).toEqual([{ id: "aaa" }]);
    expect(inRiver).toEqual({ nodes: [{ id: "oron-raid" }, { id: "river-court" }], pageInfo: { hasNextPage: false } });
    expect(violations.nodes).toEqual([{ incident: { id: "oron-raid" } }]);
  });

  test.each([
    ["first: 0", /page of 0/i],
    ["first: 201", /page of 201/i],
    [`after: "x"`, /cursor/i],
  ])("refuses %s", async (argument, message) => {
    const { errors } = await answer(`{ claims(${argument}) { nodes { id } } }`);
    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe("From an answer", () => {
  test("one can walk on into navigation, with arguments, fragments, variables and back", async () => {
    const { characterizations } = await ask(
      `query Walk($n: Int!, $kind: String!, $yes: Boolean!) {
        characterizations(incident: "oron-raid") { speaker { id ...Speaker } category { name narrower { id } ...Law } claims { id ...Rest rev @include(if: $yes) note @skip(if: $yes) } responses { kind claim { on answers { key } } } }
      }
      fragment Speaker on Actor { claimsMade(limit: $n, where: { kind: { eq: $kind } }) { kind asks } ... on Organization { entity { type } } }
      fragment Law on LegalCategory { wider: broader { id } }
      fragment Rest on Claim { passage { at source { symbol title } } }`,
      { n: 1, kind: "call", yes: true },
    );
    expect(characterizations).toHaveLength(1);
    const [{ speaker, category, claims, responses }] = characterizations;
    expect(speaker).toEqual({
      id: "river-watch",
      claimsMade: [{ kind: "call", asks: "open an inquiry" }],
      entity: { type: "Organization" },
    });
    expect(category).toEqual({ name: "Raiding", narrower: [], wider: [{ id: "crimes" }] });
    expect(claims).toEqual([
      { id: claims[0].id, passage: { at: "1.2", source: { symbol: null, title: "Summary of the report" } }, rev: 1 },
    ]);
    expect(responses).toEqual([{ kind: "denial", claim: { on: "2020-04-01", answers: [{ key: "raid.crime" }] } }]);
  });

  test("an alias that equals a carried field takes nothing from it", async () => {
    const { passages } = await ask(
      `{ passages(source: "summary", at: "1.3") { at: id source: claims { id: kind kind: id pinpoint: key sentence: unit speaker: subjects { name: type } } claims { title: sentence } } }`,
    );
    const [passage] = passages;
    expect(passage.at).toMatch(/^p-/);
    expect(passage.source).toEqual([
      {
        id: "figure",
        kind: expect.stringMatching(/^c-/),
        pinpoint: "raid.dead",
        sentence: "DEATHS",
        speaker: [{ name: "Incident" }],
      },
    ]);
    expect(passage.claims[0].title).toContain("at least 7 deaths");
  });

  test("all that is missing at one place of the query is fetched in one transaction, for all things there", async () => {
    await ask(`{ passages(source: "summary") { at claims { id } } }`);
    sessions = 0;
    const { passages } = await ask(`{ passages(source: "summary") { at claims { id } } }`);
    expect(passages.length).toBeGreaterThan(2);
    expect(sessions).toBe(0); // the question itself goes another way, and asks navigation for nothing
    await ask(
      `{ passages(source: "summary") { at claims { id rev key thread { id } subjects { id } acts { act } } } }`,
    );
    expect(sessions).toBe(1);
    await ask(
      `{ passages(source: "summary") { at claims { id rev speaker { id claimsMade { id } entity { id } } source { symbol reports { id } } } } }`,
    );
    expect(sessions).toBe(4); // claims, speakers, sources
  });

  test("what a question carries keeps its own clocks, and navigation shows the newest record", async () => {
    const asked = async (knownAt: string) =>
      (
        await ask(
          `query At($at: DateTime!) { passages(source: "summary", at: "1.1", knownAt: $at) { claims { key retracted } } }`,
          { at: knownAt },
        )
      ).passages;
    expect(await asked("2022-01-15T00:00:00Z")).toEqual([{ claims: [{ key: "raid.place", retracted: true }] }]);
    const { errors } = await answer(
      `{ passages(source: "summary", at: "1.1", knownAt: "2022-03-01T00:00:00Z") { claims { key } } }`,
    );
    const { passageRecords } = await ask(
      `{ passageRecords(where: { at: { eq: "1.1" } }) { claims { key } claimRecords { key } } }`,
    );
    expect(errors?.[0]?.message ?? "no claims").toMatch(/1\.1|no claims/);
    expect(passageRecords).toEqual([{ claims: [], claimRecords: [{ key: "raid.place" }] }]);
  });
});
