import type { Day } from "../../base/index.js";
import { buildElementsMatrix, type LawFacts, posturesOf } from "../../law/index.js";
import type { ClaimRecord, ElementInput } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import { assessSituation } from "../violations/compute-matrix.js";
import { deriveViolations } from "../violations/derive-violations.js";

/** An answer that can fall or change: what it is about, and what it says. */
export interface StandingAnswer {
  readonly kind: "AllegedViolation" | "Coverage" | "Posture" | "ElementCell" | "Figure" | "Thread" | "RemedyRoute";
  readonly id: string;
  readonly sentence: string;
}

/** One state of the record: the law's facts, and the claims about conduct that stand in it. */
export interface World {
  readonly facts: LawFacts;
  readonly claims: readonly ClaimRecord[];
}

/** Which answers to work out. What a claim cannot touch need not be asked. */
export interface Scope {
  readonly asOf: Day;
  /** Incidents with the situations they belong to. */
  readonly incidents: ReadonlyMap<string, readonly string[]>;
  readonly mechanisms: readonly string[];
  /** Actors whose postures are asked about. */
  readonly actors: readonly string[];
  /** Element cells: an element, and a subject with everything in it. */
  readonly cells: readonly {
    readonly element: ElementInput;
    readonly subject: string;
    readonly within: ReadonlySet<string>;
  }[];
  readonly nameOf: (id: string) => Named;
}

/** Answers by kind and id. */
export type Answers = ReadonlyMap<string, StandingAnswer>;

const keyed = (answers: readonly StandingAnswer[]): Answers =>
  new Map(answers.map((answer) => [`${answer.kind}\n${answer.id}`, answer]));

/** What is alleged of the scope's incidents, and which mechanisms cover it, in one state of the record. Pure; slow for many. */
export const coverageAnswers = (world: World, scope: Scope): Answers => keyed(violations(world, scope));

/** Every other answer of the scope as it stands in one state of the record. Pure. */
export const otherAnswers = (world: World, scope: Scope): Answers =>
  keyed([
    ...postures(world, scope),
    ...cells(world, scope),
    ...figures(world, scope),
    ...threads(world),
    ...routes(world, scope),
  ]);

function violations(world: World, scope: Scope): StandingAnswer[] {
  const { nameOf } = scope;
  const name = (id: string | null): string => (id === null ? "nobody named" : nameOf(id).name);
  const category = (id: string): string => world.facts.categories.get(id)?.name ?? id;
  return groupsOf(scope).flatMap(({ incidents, situations }) => {
    const about = world.claims.filter((claim) => incidents.has(claim.subject ?? ""));
    const derived = deriveViolations(about);
    const actors = new Map(
      [...new Set(derived.flatMap((one) => one.allegedActor ?? []))].map((id) => [id, nameOf(id)]),
    );
    const ofActors = [...actors.keys()].flatMap((id) => [
      ...(world.facts.nationalityOf.get(id) ?? []),
      ...(world.facts.structureOf.get(id) ?? []),
    ]);
    const classes = situations.flatMap((id) => world.facts.conflictClasses.get(id) ?? []);
    const assessed = assessSituation(world.facts, {
      claims: [...about, ...ofActors, ...classes],
      actors,
      mechanisms: scope.mechanisms,
      asOf: scope.asOf,
    });
    const sentence = (one: (typeof derived)[number]): string =>
      `${category(one.category)}, alleged of ${name(one.allegedActor)}, in ${name(one.incident)}`;
    return [
      ...derived.map(
        (one): StandingAnswer => ({
          kind: "AllegedViolation",
          id: one.id,
          sentence: `${sentence(one)}: alleged in ${one.claims.length} ${one.claims.length === 1 ? "claim" : "claims"}.`,
        }),
      ),
      ...assessed.flatMap(({ violation, answers }) =>
        answers.map(
          (answer): StandingAnswer => ({
            kind: "Coverage",
            id: `${violation.id}/${answer.mechanism}`,
            sentence: `${world.facts.mechanisms.get(answer.mechanism)?.name ?? answer.mechanism}, ${sentence(violation)}: ${answer.outcome}.`,
          }),
        ),
      ),
    ];
  });
}

/** Incidents of the same situations are assessed together, as one table would. */
function groupsOf({
  incidents,
}: Scope): { readonly incidents: ReadonlySet<string>; readonly situations: readonly string[] }[] {
  const groups = new Map<string, { incidents: Set<string>; situations: readonly string[] }>();
  for (const [incident, situations] of incidents) {
    const key = [...situations].sort().join("\n");
    const group = groups.get(key) ?? { incidents: new Set<string>(), situations };
    groups.set(key, group);
    group.incidents.add(incident);
  }
  return [...groups.values()];
}

function postures(world: World, scope: Scope): StandingAnswer[] {
  return scope.actors.flatMap((actor) => {
    const seen = new Map<string, number>();
    return posturesOf(world.facts, actor, scope.asOf).map((posture): StandingAnswer => {
      const nth = (seen.get(posture.forum) ?? 0) + 1;
      seen.set(posture.forum, nth);
      return {
        kind: "Posture",
        id: `${actor}/${posture.forum}${nth > 1 ? `/${nth}` : ""}`,
        sentence: `${posture.status}: ${posture.wording}`,
      };
    });
  });
}

function cells(world: World, { cells: asked, asOf, nameOf }: Scope): StandingAnswer[] {
  const { broader, narrower, answers } = world.facts;
  const findings = world.claims.filter((claim) => claim.kind === "element-finding");
  return asked.flatMap(({ element, subject, within }) => {
    const matrix = buildElementsMatrix(
      { elements: [element], broader, narrower, findings, answers },
      { category: element.categories[0] as string, subjects: within, asOf },
    );
    return matrix.requirements.map(
      (cell): StandingAnswer => ({
        kind: "ElementCell",
        id: `${subject}/${element.id}`,
        sentence: `"${element.name}" in ${nameOf(subject).name}: ${cell.gap}, ${cell.supporting.length} for it, ${cell.contradicting.length} against it, ${cell.leftOpen.length} leaving it open.`,
      }),
    );
  });
}

function figures(world: World, { nameOf }: Scope): StandingAnswer[] {
  const standing = new Map(world.claims.filter((claim) => claim.kind === "figure").map((claim) => [claim.id, claim]));
  return [...standing.values()].map((claim): StandingAnswer => {
    const wider = ((claim.fields.nestsIn ?? []) as string[]).filter((id) => standing.has(id)).length;
    const { value, unit, bound, population } = claim.fields;
    return {
      kind: "Figure",
      id: claim.id,
      sentence: `${bound} ${value} ${unit} (${nameOf(population).name}): ${wider === 0 ? "lies inside no other figure" : `lies inside ${wider} other ${wider === 1 ? "figure" : "figures"}`}.`,
    };
  });
}

function threads(world: World): StandingAnswer[] {
  const groups = new Map<string, Set<string>>();
  for (const claim of [...world.facts.claims.values(), ...world.claims]) {
    if (claim.thread === "") continue;
    const members = groups.get(claim.thread) ?? new Set<string>();
    groups.set(claim.thread, members.add(claim.id));
  }
  return [...groups].map(
    ([id, members]): StandingAnswer => ({
      kind: "Thread",
      id,
      sentence: `${members.size} ${members.size === 1 ? "claim says" : "claims say"} this.`,
    }),
  );
}

function routes(world: World, scope: Scope): StandingAnswer[] {
  return scope.mechanisms.flatMap((mechanism) =>
    (world.facts.mandates.get(mechanism) ?? [])
      .filter((claim) => claim.fields.limb === "REMEDY")
      .map(
        (claim): StandingAnswer => ({
          kind: "RemedyRoute",
          id: claim.id,
          sentence: `${world.facts.mechanisms.get(mechanism)?.name ?? mechanism}: ${claim.fields.rule.sentence}.`,
        }),
      ),
  );
}
