import { type LawFacts, traceFacts } from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import { type AssessedViolation, assessSituation } from "../violations/compute-matrix.js";
import { deriveViolations } from "../violations/derive-violations.js";
import type { Scope, World } from "./answers-of.js";

/** What one mechanism makes of each alleged violation, by incident, and what it read of the law to say so. */
export interface MechanismTable {
  readonly byIncident: ReadonlyMap<string, readonly AssessedViolation[]>;
  /** Groups of facts, as a trace names them. */
  readonly reading: ReadonlySet<string>;
}

/** Kinds of claims that make up conduct; the law is read from its facts. */
export const CONDUCT_KINDS: ReadonlySet<string> = new Set([
  "characterization",
  "attribution",
  "occurrence",
  "conflict-class",
]);

/** Asks one mechanism about everything alleged of some incidents, in one state of the record. Pure. */
export function askMechanism(
  world: World,
  scope: Scope,
  mechanism: string,
  incidents: Iterable<string> = scope.incidents.keys(),
): MechanismTable {
  const { facts, trace } = open(world.facts);
  const { result: byIncident, reads } = trace.during(() => {
    const found = new Map<string, AssessedViolation[]>();
    for (const group of groupsOf(new Set(incidents), scope)) {
      for (const incident of group.incidents) found.set(incident, []);
      const about = world.claims.filter(
        (claim) => CONDUCT_KINDS.has(claim.kind) && group.incidents.has(claim.subject ?? ""),
      );
      for (const one of askAbout(about, group.situations, facts, scope, mechanism)) {
        // Asked here and now: what an answer reads is to be in the trace.
        one.answers.of(mechanism);
        found.get(one.violation.incident)?.push(one);
      }
    }
    return found;
  });
  return { byIncident, reading: reads.groups };
}

const opened = new WeakMap<LawFacts, ReturnType<typeof traceFacts>>();
/** Facts opened once for all mechanisms; forgotten with the facts. */
function open(facts: LawFacts): ReturnType<typeof traceFacts> {
  const known = opened.get(facts) ?? traceFacts(facts);
  opened.set(facts, known);
  return known;
}

function askAbout(
  about: readonly ClaimRecord[],
  situations: readonly string[],
  facts: LawFacts,
  { nameOf, asOf }: Scope,
  mechanism: string,
): AssessedViolation[] {
  const alleged = [...new Set(deriveViolations(about).flatMap((one) => one.allegedActor ?? []))];
  const ofActors = alleged.flatMap((id) => [
    ...(facts.nationalityOf.get(id) ?? []),
    ...(facts.structureOf.get(id) ?? []),
  ]);
  const classes = situations.flatMap((id) => facts.conflictClasses.get(id) ?? []);
  return assessSituation(facts, {
    claims: [...about, ...ofActors, ...classes],
    actors: new Map(alleged.map((id) => [id, nameOf(id)])),
    mechanisms: [mechanism],
    asOf,
  });
}

/** Incidents of the same situations are assessed together, as one table would. */
function groupsOf(
  wanted: ReadonlySet<string>,
  { incidents }: Scope,
): { readonly incidents: ReadonlySet<string>; readonly situations: readonly string[] }[] {
  const groups = new Map<string, { incidents: Set<string>; situations: readonly string[] }>();
  for (const [incident, situations] of incidents) {
    if (!wanted.has(incident)) continue;
    const key = [...situations].sort().join("\n");
    const group = groups.get(key) ?? { incidents: new Set<string>(), situations };
    groups.set(key, group);
    group.incidents.add(incident);
  }
  return [...groups.values()];
}
