import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { importFolder } from "../../src/dataset/index.js";
import { listStatements, parseStatement, type Row, type Statement } from "../../src/graph/index.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const CLOCKS = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));

/** A statement that harms a healthy store, and returns the id of what it harmed. */
const plant = (text: string): Statement =>
  parseStatement("write/test", `// test\n// Plants a fault.\n// @access WRITE\n${text}`);

const CLAIM = "MATCH (claim:Claim {kind: 'figure'}) WITH claim ORDER BY claim.id LIMIT 1";
const lost = (node: string, match: string, ...properties: string[]): string[] =>
  properties.map((property) => `${match} REMOVE ${node}.${property} RETURN ${node}.id AS id`);

/** For each check, every way to be at fault that it looks for. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  "act-on-nothing": [
    "MATCH (act:Act)-[on:ON]->() WITH act, on LIMIT 1 DELETE on RETURN act.id AS id",
    ...lost("act", "MATCH (act:Act) WITH act LIMIT 1", "act", "by", "reason", "rev"),
  ],
  "actor-of-two-types": [
    "MATCH (actor:State {id: 'avalon'}) SET actor:Person RETURN actor.id AS id",
    "MATCH (actor:Organization {id: 'river-watch'}) REMOVE actor:Organization RETURN actor.id AS id",
  ],
  "basis-without-provision": [
    "MATCH (basis:JurisdictionBasis)-[by:SET_BY]->() WITH basis, by LIMIT 1 DELETE by RETURN basis.id AS id",
    "MATCH (basis:JurisdictionBasis)-[:SET_BY]->(one) MATCH (other:Provision) WHERE other <> one WITH basis, other LIMIT 1 CREATE (basis)-[:SET_BY]->(other) RETURN basis.id AS id",
    "MATCH ()-[has:HAS_BASIS]->(basis) WITH basis, has LIMIT 1 DELETE has RETURN basis.id AS id",
    ...lost("basis", "MATCH (basis:JurisdictionBasis) WITH basis LIMIT 1", "link", "sentence"),
  ],
  "category-in-itself": [
    "MATCH (category:LegalCategory {id: 'piracy'}) CREATE (category)-[:NARROWER_THAN]->(category) RETURN category.id AS id",
    "MATCH (category:LegalCategory {id: 'piracy'}), (narrower:LegalCategory {id: 'piracy.boarding'}) CREATE (category)-[:NARROWER_THAN]->(narrower) RETURN category.id AS id",
  ],
  "changeset-missing": [
    "MATCH (changeset:Changeset {seq: 2}) DETACH DELETE changeset RETURN '3' AS id",
    "MATCH (changeset:Changeset {seq: 1}) DETACH DELETE changeset RETURN '2' AS id",
  ],
  "claim-about-nothing": [`${CLAIM} MATCH (claim)-[about:SUBJECT]->() DELETE about RETURN claim.id AS id`],
  "claim-at-several-standards": [
    "MATCH (claim:Claim)-[:AT_STANDARD]->(:StandardOfProof) WITH claim LIMIT 1 CREATE (other:StandardOfProof {id: 'other', name: 'Other'}) CREATE (claim)-[:AT_STANDARD]->(other) RETURN claim.id AS id",
  ],
  "claim-incomplete": lost(
    "claim",
    CLAIM,
    ...["kind", "sentence", "pinpoint", "verification", "recordedAt", "rev", "data"],
    ...["certFrom", "certTo", "possFrom", "possTo", "seenFrom"],
  ),
  "claim-of-no-revision": [`${CLAIM} SET claim.rev = 99 RETURN claim.id AS id`],
  "claim-without-passage": [
    `${CLAIM} MATCH (claim)-[at:AT]->() DELETE at RETURN claim.id AS id`,
    `${CLAIM} MATCH (claim)-[:AT]->(one) MATCH (other:Passage) WHERE other <> one WITH claim, other LIMIT 1 CREATE (claim)-[:AT]->(other) RETURN claim.id AS id`,
  ],
  "claim-without-speaker": [
    `${CLAIM} MATCH (claim)-[by:SAID_BY]->() DELETE by RETURN claim.id AS id`,
    `${CLAIM} MATCH (other:State {id: 'avalon'}) CREATE (claim)-[:SAID_BY]->(other) RETURN claim.id AS id`,
    `${CLAIM} MATCH (claim)-[by:SAID_BY]->() MATCH (place:Place {id: 'harbour'}) DELETE by CREATE (claim)-[:SAID_BY]->(place) RETURN claim.id AS id`,
    `${CLAIM} MATCH (place:Place {id: 'harbour'}) CREATE (claim)-[:SAID_BY]->(place) RETURN claim.id AS id`,
  ],
  "claim-without-thread": [
    `${CLAIM} MATCH (claim)-[in:IN_THREAD]->() DELETE in RETURN claim.id AS id`,
    `${CLAIM} CREATE (claim)-[:IN_THREAD]->(:Thread {id: 'other'}) RETURN claim.id AS id`,
  ],
  "element-without-provision": [
    "MATCH (element:Element {id: 'piracy.harm'})-[by:SET_BY]->() DELETE by RETURN element.id AS id",
    "MATCH (element:Element {id: 'piracy.harm'})-[of:ELEMENT_OF]->() DELETE of RETURN element.id AS id",
    "MATCH (element:Element {id: 'piracy.harm'}), (other:Provision {id: 'charter/art-9'}) CREATE (element)-[:SET_BY]->(other) RETURN element.id AS id",
    ...lost("element", "MATCH (element:Element {id: 'piracy.harm'})", "name", "kind"),
  ],
  "entity-incomplete": [
    ...lost("entity", "MATCH (entity:Entity {id: 'raid'})", "name", "type"),
    "MATCH (entity:Entity {id: 'raid'}) REMOVE entity:Incident RETURN entity.id AS id",
  ],
  "figure-in-itself": [
    `${CLAIM} CREATE (claim)-[:NESTS_IN]->(claim) RETURN claim.id AS id`,
    "MATCH (one:Figure), (other:Figure) WHERE one.id < other.id WITH one, other LIMIT 1 CREATE (one)-[:NESTS_IN]->(other) CREATE (other)-[:NESTS_IN]->(one) RETURN other.id AS id",
  ],
  "law-without-name": [
    ...lost("record", "MATCH (record:LegalCategory {id: 'piracy'})", "name"),
    ...lost("record", "MATCH (record:Provision {id: 'charter/art-1'})", "citation"),
    ...lost("record", "MATCH (record:Instrument {id: 'isle-treaty'})", "name"),
    ...lost("record", "MATCH (record:Remedy {id: 'restitution'})", "name"),
    ...lost("record", "MATCH (record:StandardOfProof {id: 'own-conclusion'})", "name"),
  ],
  "mechanism-incomplete": [
    ...lost("mechanism", "MATCH (mechanism:Mechanism {id: 'isle-court'})", "addressee", "nature"),
    "MATCH (mechanism:Mechanism {id: 'isle-court'}) REMOVE mechanism:Actor RETURN mechanism.id AS id",
    "MATCH (mechanism:Mechanism {id: 'isle-court'})-[has:HAS_BASIS]->() DELETE has RETURN DISTINCT mechanism.id AS id",
  ],
  "mode-without-provision": [
    "CREATE (mode:ModeOfLiability {id: 'ordering', name: 'Ordering'}) RETURN mode.id AS id",
    "MATCH (one:Provision {id: 'charter/art-1'}), (other:Provision {id: 'charter/art-2'}) CREATE (mode:ModeOfLiability {id: 'ordering', name: 'Ordering'})-[:SET_BY]->(one) CREATE (mode)-[:SET_BY]->(other) RETURN mode.id AS id",
    "MATCH (one:Provision {id: 'charter/art-1'}) CREATE (mode:ModeOfLiability {id: 'ordering'})-[:SET_BY]->(one) RETURN mode.id AS id",
  ],
  "passage-without-source": [
    "MATCH (passage:Passage)-[in:IN]->() WITH passage, in LIMIT 1 DELETE in RETURN passage.id AS id",
    "MATCH (passage:Passage)-[:IN]->(one) MATCH (other:Source) WHERE other <> one WITH passage, other LIMIT 1 CREATE (passage)-[:IN]->(other) RETURN passage.id AS id",
    ...lost("passage", "MATCH (passage:Passage) WITH passage LIMIT 1", "at"),
  ],
  "person-without-decision": [
    ...lost("person", "MATCH (person:Person {id: 'jo-example'})", "namedIn"),
    "MATCH (person:Person {id: 'jo-example'}) SET person.namedIn = 'no-such-source' RETURN person.id AS id",
    "MATCH (person:Person {id: 'jo-example'}) SET person.namedIn = 'summary' RETURN person.id AS id",
  ],
  "position-without-claim": [
    "MATCH (position:Position)-[answers:ANSWERS]->() WITH position LIMIT 1 MATCH (position)-[answers:ANSWERS]->() DELETE answers RETURN DISTINCT position.id AS id",
    ...lost("position", "MATCH (position:Position) WITH position LIMIT 1", "response"),
  ],
  "restricted-in-public": [
    `${CLAIM} SET claim.handling = 'restricted' RETURN claim.id AS id`,
    "MATCH (entity:Entity {id: 'raid'}) SET entity.handling = 'restricted' RETURN entity.id AS id",
    "MATCH (source:Source {id: 'report'}) SET source.handling = 'restricted' RETURN source.id AS id",
    ...lost("claim", CLAIM, "handling"),
    ...lost("entity", "MATCH (entity:Entity {id: 'raid'})", "handling"),
  ],
  "source-incomplete": lost("source", "MATCH (source:Source {id: 'report'})", "title", "kind"),
  "state-that-is-no-place": [
    "MATCH (state:State {id: 'avalon'}) REMOVE state:Place RETURN state.id AS id",
    "MATCH (state:State {id: 'avalon'}) REMOVE state:Actor RETURN state.id AS id",
  ],
  "violation-incomplete": [
    "MATCH (violation:AllegedViolation)-[of:OF_INCIDENT]->() WITH violation, of LIMIT 1 DELETE of RETURN violation.id AS id",
    "MATCH (violation:AllegedViolation)-[of:OF_CATEGORY]->() WITH violation, of LIMIT 1 DELETE of RETURN violation.id AS id",
    "MATCH (violation:AllegedViolation) WITH violation LIMIT 1 MATCH (violation)-[on:FOUNDED_ON]->() DELETE on RETURN DISTINCT violation.id AS id",
    "MATCH (violation:AllegedViolation) WITH violation LIMIT 1 CREATE (violation)-[:ALLEGED_OF]->(:Actor {id: 'a'}) CREATE (violation)-[:ALLEGED_OF]->(:Actor {id: 'b'}) RETURN violation.id AS id",
    "MATCH (violation:FormerViolation)-[of:OF_INCIDENT]->() WITH violation, of LIMIT 1 DELETE of RETURN violation.id AS id",
    ...lost("violation", "MATCH (violation:AllegedViolation) WITH violation LIMIT 1", "derivedBy", "turns", "because"),
  ],
  "way-up-incomplete": ["key", "dayFrom", "dayTo", "rev", "because", "derivedBy"].flatMap((property) => [
    `MATCH (lower)-[way:UNDER]->() WITH lower, way LIMIT 1 REMOVE way.${property} RETURN lower.id AS id`,
    `MATCH (lower)-[way:LIES_IN]->() WITH lower, way LIMIT 1 REMOVE way.${property} RETURN lower.id AS id`,
  ]),
};

const checks = listStatements("check");
const found: Record<string, Row[]> = {};

beforeAll(async () => {
  expect((await importFolder(quickly(store.graph), CLOCKS)).written).toBe(true);
});

describe("A healthy store", () => {
  test.each(checks)("has nothing that %s finds", async (check) => {
    expect(await store.graph.read(check)).toEqual([]);
  });
});

describe("Every check", () => {
  test("has faults to find here, and every fault a check", () => {
    expect(
      Object.keys(FAULTS)
        .map((name) => `check/${name}`)
        .sort(),
    ).toEqual(checks);
  });

  test.each(
    Object.entries(FAULTS),
  )("%s names the record at fault, for each fault it looks for", async (name, plants) => {
    for (const text of plants) {
      const rolledBack = Symbol();
      const outcome = store.graph.transact(async (run) => {
        const harmed = (await run(plant(text)))[0]?.id;
        expect(harmed, `it plants something: ${text}`).toBeTruthy();
        found[text] = await run(`check/${name}`);
        expect(found[text], text).toContainEqual({ id: harmed });
        throw rolledBack;
      });
      await expect(outcome).rejects.toSatisfy((error: Error) => {
        if (error.cause !== rolledBack) throw error.cause ?? error;
        return true;
      });
    }
  });

  test("leaves the store healthy behind it: every fault was rolled back", async () => {
    for (const check of checks) expect(await store.graph.read(check), check).toEqual([]);
  });
});
