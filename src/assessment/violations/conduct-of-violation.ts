import { type Day, formatDay, OPEN_END, OPEN_START } from "../../base/index.js";
import {
  type Addressee,
  type ConductActorInput,
  type ConductInput,
  type FactsOn,
  type LawFacts,
  statesAbove,
} from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import type { AllegedViolation } from "./derive-violations.js";

/** What an alleged violation is asked about, and which claims each part of the question rests on. */
export interface ViolationConduct {
  readonly conduct: ConductInput;
  readonly claims: {
    readonly category: readonly string[];
    readonly place: readonly string[];
    readonly time: readonly string[];
    readonly actor: readonly string[];
  };
  readonly assumptions: readonly string[];
}

type Wanting = { readonly missing: "place" | "time" };

/** Kinds of actor that are people acting together: persons among or behind them can be judged, they themselves cannot. */
const ACTS_THROUGH_PERSONS = new Set([
  "State",
  "StateOrgan",
  "ArmedGroup",
  "Unit",
  "Organization",
  "Institution",
  "Population",
  "Collective",
]);

/**
 * Turns an alleged violation and the claims about it into conduct that the engine can be asked about, for a kind of
 * addressee: to a court of persons the alleged actor stands for the natural persons who acted for it, to a court of
 * States a State organ stands for its State. Returns what is missing where nobody has placed or dated the conduct.
 */
export function conductOfViolation(
  violation: Pick<AllegedViolation, "incident" | "category" | "allegedActor">,
  claims: readonly ClaimRecord[],
  actor: Named | null,
  addressee: Addressee,
  facts: LawFacts | FactsOn,
): ViolationConduct | Wanting {
  const about = claims.filter((claim) => claim.subject === violation.incident);
  const places = about.filter((claim) => claim.kind === "occurrence");
  const characterizations = about.filter(
    (claim) => claim.kind === "characterization" && claim.object === violation.category,
  );
  const span =
    spanOf(characterizations) ?? spanOf(places) ?? spanOf(about.filter((claim) => claim.kind === "attribution"));
  if (places.length === 0) return { missing: "place" };
  if (!span) return { missing: "time" };
  const classes = claims.filter((claim) => claim.kind === "conflict-class");
  const belongs = actor ? statesOf(facts, actor) : { states: [], claims: [], isPartOfState: false };
  const alleged = actor ? allegedActor(actor, belongs, addressee) : null;
  return {
    conduct: {
      categories: [violation.category],
      places: [...new Set(places.map((claim) => claim.object as string))].sort(),
      from: formatDay(span.from),
      to: span.ongoing ? null : formatDay(span.to - 1),
      ongoing: span.ongoing,
      allegedActors: alleged ? [alleged.input] : [],
      conflictClasses: [...new Set(classes.map((claim) => claim.fields.class))],
      conflictClassClaims: classes.map((claim) => claim.id),
    },
    claims: {
      category: characterizations.map((claim) => claim.id),
      place: places.map((claim) => claim.id),
      time: span.claims,
      actor: about
        .filter((claim) => claim.kind === "attribution" && claim.object === violation.allegedActor)
        .map((claim) => claim.id)
        .concat(belongs.claims),
    },
    assumptions: alleged?.assumption ? [alleged.assumption] : [],
  };
}

interface Belongs {
  readonly states: readonly string[];
  readonly claims: readonly string[];
  /** A State, or an organ of one at however many removes. */
  readonly isPartOfState: boolean;
}

/** The States an actor belongs to: itself, those its nationality claims name, or the State whose organ it is. */
function statesOf(facts: LawFacts | FactsOn, actor: Named): Belongs {
  if (actor.type === "State") return { states: [actor.id], claims: [], isPartOfState: true };
  const states = new Set<string>();
  const claims = new Set<string>();
  for (const claim of facts.nationalityOf.get(actor.id) ?? []) {
    if (claim.object !== null && facts.entities.get(claim.object)?.type === "State") {
      states.add(claim.object);
      claims.add(claim.id);
    }
  }
  const organOf = statesAbove(facts, actor.id, (id) =>
    (facts.structureOf.get(id) ?? []).flatMap(({ id: claim, object, fields: { relation } }) => {
      const isState = object !== null && facts.entities.get(object)?.type === "State";
      const leads = relation === "ORGAN_OF" || (relation === "SUBORDINATE_TO" && !isState);
      return leads && object !== null ? [{ to: object, claim }] : [];
    }),
  );
  for (const above of organOf) {
    states.add(above.id);
    for (const id of above.claims) claims.add(id);
  }
  return { states: [...states].sort(), claims: [...claims], isPartOfState: organOf.length > 0 };
}

function allegedActor(
  actor: Named,
  { states, claims, isPartOfState }: Belongs,
  addressee: Addressee,
): { input: ConductActorInput; assumption: string | null } {
  const common = { nationalities: states, nationalityClaims: claims };
  if (addressee === "NATURAL_PERSON" && ACTS_THROUGH_PERSONS.has(actor.type)) {
    return {
      input: { ...common, kind: "PERSON" },
      assumption: `The question is asked of natural persons who are alleged to have acted for ${actor.name}; none is named.`,
    };
  }
  if (addressee === "STATE" && isPartOfState && actor.type !== "State") {
    return {
      input: { ...common, kind: "STATE" },
      assumption: `The conduct of ${actor.name} is treated as conduct of its State.`,
    };
  }
  if (addressee === "STATE" && (actor.type === "Collective" || actor.type === "Population")) {
    return {
      input: { ...common, kind: "ORGANIZATION" },
      assumption: `${actor.name} is treated as what it is called, several actors together, none of them a State.`,
    };
  }
  const kind = actor.type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase() as ConductActorInput["kind"];
  return { input: { ...common, kind, actor: kind === "PERSON" ? actor.id : null }, assumption: null };
}

interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly ongoing: boolean;
  readonly claims: readonly string[];
}

/** The widest stretch that the claims give; null when none of them is dated. */
function spanOf(claims: readonly ClaimRecord[]): Span | null {
  const dated = claims.filter(
    (claim) =>
      Math.min(claim.time.certFrom, claim.time.possFrom) < OPEN_END &&
      Math.min(claim.time.certFrom, claim.time.possFrom) > OPEN_START,
  );
  if (dated.length === 0) return null;
  const end = (claim: ClaimRecord): Day =>
    Math.max(
      claim.time.certFrom < claim.time.certTo ? claim.time.certTo : OPEN_START,
      claim.time.possFrom < claim.time.possTo ? claim.time.possTo : OPEN_START,
    );
  const to = Math.max(...dated.map(end));
  return {
    from: Math.min(...dated.map((claim) => Math.min(claim.time.certFrom, claim.time.possFrom))),
    to,
    ongoing: to >= OPEN_END,
    claims: dated.map((claim) => claim.id),
  };
}
