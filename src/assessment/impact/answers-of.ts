import type { Day } from "../../base/index.js";
import { buildElementsMatrix, type LawFacts } from "../../law/index.js";
import type { ClaimRecord, ElementInput } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";

/** An answer that can fall or change: what it is about, and what it says. */
export interface StandingAnswer {
  readonly kind:
    | "AllegedViolation"
    | "Coverage"
    | "AccountabilityGap"
    | "Posture"
    | "ElementCell"
    | "Figure"
    | "Thread"
    | "RemedyRoute"
    | "ResponsibilityChain";
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
  /** Mechanisms whose remedies are asked about. */
  readonly mechanisms: readonly string[];
  /** Threads whose claims are counted. */
  readonly threads: ReadonlySet<string>;
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

/** Answers by kind and id. */
export const keyed = (answers: readonly StandingAnswer[]): Answers =>
  new Map(answers.map((answer) => [`${answer.kind}\n${answer.id}`, answer]));

/** Every answer of the scope besides those on coverage and postures, as it stands in one state of the record. Pure. */
export const otherAnswers = (world: World, scope: Scope): Answers =>
  keyed([...cells(world, scope), ...figures(world, scope), ...threads(world, scope), ...routes(world, scope)]);

function cells(world: World, { cells: asked, asOf, nameOf }: Scope): StandingAnswer[] {
  const { categories, broader, narrower, answers } = world.facts;
  const findings = world.claims.filter((claim) => claim.kind === "element-finding");
  return asked.flatMap(({ element, subject, within }) => {
    const matrix = buildElementsMatrix(
      { elements: [element], categories, broader, narrower, findings, answers },
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

function threads({ facts, claims }: World, { threads: asked }: Scope): StandingAnswer[] {
  const groups = new Map<string, Set<string>>();
  for (const list of [facts.claims.values(), claims])
    for (const { id, thread } of list)
      if (asked.has(thread)) groups.set(thread, (groups.get(thread) ?? new Set<string>()).add(id));
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
