import { OPEN_END, parseDay, type TimeRange } from "../../../src/base/index.js";
import { BUNDLED_FOLDER, planWrite } from "../../../src/dataset/index.js";
import type { Graph } from "../../../src/graph/index.js";
import { loadSeed } from "../../../src/import/index.js";
import type { ClaimRecord, Dataset } from "../../../src/model/index.js";

/** How many units the made-up forces have. */
export const UNITS = 10_000;
const PART = 2_000;
/** Where questions begin. */
export const SUBJECTS = {
  /** Twelve levels below the top, each link seen twice. */
  deep: "bench-unit-9999",
  /** Two superiors on each of twelve levels. */
  ladder: "bench-ladder-0l",
  /** In a circle of superiors. */
  circle: "bench-circle-0",
  /** Alleged of a branch only, in an area where units of it stood. */
  incident: "bench-incident",
} as const;

const [FIRST, LAST] = [parseDay("2010-01-01"), parseDay("2020-12-31")];
const on = (day: number): TimeRange => ({
  certFrom: day,
  certTo: day + 1,
  possFrom: day,
  possTo: day + 1,
  starting: false,
  ending: false,
});
const UNDATED: TimeRange = {
  certFrom: OPEN_END,
  certTo: OPEN_END,
  possFrom: OPEN_END,
  possTo: OPEN_END,
  starting: false,
  ending: false,
};

/**
 * Writes the bundled law and made-up forces of 10,000 units: a tree twelve levels deep, every tenth unit under two
 * superiors, every fifth with an office and its holder, circles as bad data has them. The same each time.
 */
export async function writeChainWorld(graph: Graph): Promise<void> {
  const { dataset } = loadSeed(BUNDLED_FOLDER);
  // Larger than one import may be on a small machine, so in parts: nobody reads it meanwhile.
  for (const { statement, rows } of planWrite(withForces(dataset)).steps)
    for (let from = 0; from < rows.length; from += PART)
      await graph.write([{ statement, parameters: { rows: rows.slice(from, from + PART) } }]);
  await graph.write([{ statement: "write/store/prepare-for-replanning" }]);
}

function withForces(base: Dataset): Dataset {
  const rev = base.changesets.length;
  const [speakers, sources] = [
    ["bench-first", "bench-second"],
    ["bench-paper-1", "bench-paper-2"],
  ] as const;
  const entities: Dataset["entities"][number][] = [];
  const claims: ClaimRecord[] = [];
  const entity = (
    id: string,
    type: "Unit" | "Office" | "Person" | "Organization" | "Incident" | "Place" | "StateOrgan",
  ): void => {
    const named = type === "Person" ? { namedIn: sources[0] } : {};
    entities.push({
      id,
      type,
      name: id,
      names: [],
      situations: [],
      successors: [],
      formerCodes: [],
      handling: "public",
      rev,
      ...named,
    });
  };
  const say = (
    kind: ClaimRecord["kind"],
    subject: string,
    object: string,
    fields: object,
    time: TimeRange,
    which = 0,
  ): void => {
    const claim = {
      id: `c-bench-${claims.length}`,
      kind,
      key: null,
      rev,
      speaker: speakers[which] as string,
      source: sources[which] as string,
      at: "p. 1",
      standard: null,
      verification: "unverified",
      handling: "public",
      time,
      actOn: null,
      publishedOn: null,
      effectFrom: null,
      effectTo: null,
      subject,
      object,
      scope: null,
      thread: `t-bench-${kind}-${subject}-${object}`,
      fields,
      sentence: `According to one source, ${subject} and ${object}.`,
      note: null,
    };
    // Each kind is given its own fields below.
    claims.push(claim as ClaimRecord);
  };
  const under = (subject: string, superior: string, times: readonly TimeRange[] = [on(FIRST), on(LAST)]): void =>
    times.forEach((time, which) =>
      say("structure", subject, superior, { subject, superior, relation: "SUBORDINATE_TO" }, time, which),
    );

  for (const id of speakers) entity(id, "Organization");
  entity("bench-branch", "StateOrgan");
  entity("bench-place", "Place");
  const unit = (index: number): string => `bench-unit-${index}`;
  for (let index = 0; index < UNITS; index++) {
    entity(unit(index), "Unit");
    if (index === 0) under(unit(0), "bench-branch");
    else under(unit(index), unit(Math.floor((index - 1) / 2.25)), index % 7 === 0 ? [UNDATED] : undefined);
    if (index > 20 && index % 10 === 0) under(unit(index), unit(Math.floor((index - 1) / 2.25) - 1));
    if (index % 5 !== 0) continue;
    const [office, person] = [`bench-office-${index}`, `bench-person-${index}`];
    entity(office, "Office");
    entity(person, "Person");
    under(unit(index), office);
    say("posting", person, office, { subject: person, post: office }, on(FIRST));
    say("posting", person, office, { subject: person, post: office }, on(LAST), 1);
  }
  const rung = (level: number, side: string): string =>
    level === 12 ? "bench-branch" : `bench-ladder-${level}${side}`;
  for (let level = 0; level < 12; level++)
    for (const side of ["l", "r"]) {
      entity(rung(level, side), "Unit");
      for (const above of level === 11 ? ["l"] : ["l", "r"]) under(rung(level, side), rung(level + 1, above));
    }
  for (let index = 0; index < 4; index++) {
    entity(`bench-circle-${index}`, "Unit");
    under(`bench-circle-${index}`, `bench-circle-${(index + 1) % 4}`);
    under(`bench-circle-${index}`, unit(index * 100 + 500));
  }
  entity(SUBJECTS.incident, "Incident");
  const incident = { subject: SUBJECTS.incident };
  say("occurrence", SUBJECTS.incident, "bench-place", { ...incident, place: "bench-place" }, on(FIRST + 1000));
  say(
    "attribution",
    SUBJECTS.incident,
    "bench-branch",
    { ...incident, allegedActor: "bench-branch", involvement: "direct" },
    UNDATED,
  );
  for (let index = UNITS - 10; index < UNITS; index++) {
    const place = { subject: unit(index), place: "bench-place", extent: "area" };
    for (const day of [FIRST, LAST]) say("stationing", unit(index), "bench-place", place, on(day));
  }

  return {
    ...base,
    sources: [
      ...base.sources,
      ...sources.map((id) => ({
        id,
        title: id,
        kind: "decision" as const,
        reports: [],
        handling: "public" as const,
        rev,
      })),
    ],
    passages: [
      ...base.passages,
      ...sources.map((source) => ({ id: `p-${source}`, source, at: "p. 1", sha256: null, rev })),
    ],
    entities: [...base.entities, ...entities],
    claims: [...base.claims, ...claims],
  };
}
