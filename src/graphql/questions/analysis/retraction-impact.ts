import {
  type Answers,
  CONDUCT_KINDS,
  compareAnswers,
  coverageAnswers,
  otherAnswers,
  type Scope,
  toClaimRecords,
  type World,
} from "../../../assessment/index.js";
import { fail, nearestNames, parseDay } from "../../../base/index.js";
import { buildLawFacts, type FactsOn, type LawFacts } from "../../../law/index.js";
import type { ActRecord, ClaimRecord } from "../../../model/index.js";
import type { QuestionContext } from "../../context.js";
import { askStore, type Clocks, type Moment } from "../moment.js";
import { answeredClaims } from "./answered-claims.js";
import { chainImpact } from "./chain-impact.js";
import { type Tables, tablesAfter, tablesBefore } from "./impact-tables.js";

type Row = Record<string, any>;

/** Actors whose posture is worth a line even where nothing is recorded of them: one step fewer can change it. */
const STAND_IN_COURTS: ReadonlySet<string> = new Set(["Person", "State"]);

/**
 * `retractionImpact`: which answers fall or change when a claim is withdrawn, worked out with it and without it. Throws
 * `ID_UNKNOWN` for a claim that is not recorded or was withdrawn already.
 */
export async function retractionImpact(
  _: unknown,
  { claim, ...clocks }: Clocks & { claim: string },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/impact-facts",
    (moment) => ({ claim, wide: moment.snapshot.claims.has(claim) }),
    async (row, moment) => {
      if (!row.known)
        throw fail("ID_UNKNOWN", {
          what: "claim that stands",
          id: claim,
          nearest: nearestNames(claim, moment.facts.claims.keys()),
        });
      const claims: ClaimRecord[] = toClaimRecords(row.claims);
      // A claim that no longer counts stands all the same; what it said of others than the law is not brought along.
      const target = claims.find((one) => one.id === claim) ?? moment.snapshot.claims.get(claim) ?? null;
      const scope = scopeOf(target, row, moment);
      const before: World = { facts: moment.record, claims };
      const after: World = {
        facts: factsWithout(claim, moment),
        claims: claims.filter((one) => one.id !== claim),
      };
      const tables = await tablesBefore(before, scope, moment);
      const touched = isOfConduct(target) ? touchedBy(row) : null;
      const others = await tablesAfter(tables, { before, after }, scope, touched);
      const chains = await chainImpact({ before, after }, target, {
        moment,
        incidents: incidentsOf(row).map((one) => one.id),
        nameOf: scope.nameOf,
        day: clocks.asOf ? moment.asOf : null,
        today: parseDay(context.today()),
      });
      return [
        ...compareAnswers(answersOf(before, scope, tables), answersOf(after, scope, others)),
        ...chains,
        ...answeredClaims(claim, row.answered),
      ];
    },
  );
}

const answersOf = (world: World, scope: Scope, tables: Tables): Answers =>
  new Map([...coverageAnswers(world, scope, tables), ...otherAnswers(world, scope)]);

const touchedBy = (row: Row): string[] =>
  (row.incidents as Row[]).filter((one) => one.touched).map((one) => one.id as string);

const incidentsOf = (row: Row): Row[] => [...(row.incidents as Row[])].sort((a, b) => (a.id < b.id ? -1 : 1));

const isOfConduct = (claim: ClaimRecord | null): boolean => CONDUCT_KINDS.has(claim?.kind ?? "");

function scopeOf(target: ClaimRecord | null, row: Row, moment: Moment): Scope {
  const isOfLaw = moment.snapshot.claims.has(target?.id ?? "");
  const element =
    target?.kind === "element-finding" && moment.snapshot.records.elements.find((one) => one.id === target.object);
  const incidents = incidentsOf(row);
  const names = new Map(incidents.map((one) => [one.id as string, one.name as string]));
  return {
    asOf: moment.asOf,
    // What is neither of law nor of conduct changes no coverage.
    incidents: new Map(
      isOfLaw || isOfConduct(target) ? incidents.map((one) => [one.id, [...one.situations].sort()]) : [],
    ),
    mechanisms: [...moment.facts.mechanisms.keys()],
    actors: target?.kind === "procedural-step" ? standing(moment.facts) : isOfLaw ? row.actors : [],
    cells: element
      ? (row.subjects as Row[]).map((subject) => ({
          element,
          subject: subject.id,
          within: new Set(subject.within as string[]),
        }))
      : [],
    nameOf: (id) => (names.has(id) ? { id, name: names.get(id) as string, type: "Incident" } : moment.named(id)),
  };
}

const standing = (facts: FactsOn): string[] =>
  [...facts.entities.values()].filter((entity) => STAND_IN_COURTS.has(entity.type)).map((entity) => entity.id);

/** The law as it would be if the claim were retracted now. Facts of a claim that is none of law stay as they are. */
function factsWithout(claim: string, { snapshot, record, rev }: Moment): LawFacts {
  if (!snapshot.claims.has(claim)) return record;
  const retraction: ActRecord = {
    id: "supposed",
    act: "retraction",
    on: claim,
    by: "",
    reason: "",
    rank: null,
    verification: null,
    same: null,
    judgement: null,
    rev,
  };
  return buildLawFacts({ ...snapshot.records, acts: [...snapshot.records.acts, retraction] }, rev);
}
