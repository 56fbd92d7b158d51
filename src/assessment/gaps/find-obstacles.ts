import { groupBy } from "../../base/index.js";
import {
  existsOn,
  type FactsOn,
  isOfTheWhole,
  obstructionsOf,
  type PostureAnswer,
  posturesOf,
} from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { AssessedViolation } from "../violations/compute-matrix.js";

/** A mechanism that could take something up, and the claims that say it is obstructed. */
export interface ObstructedMechanism {
  readonly mechanism: string;
  /** Claims about the situation, its persons, and the mechanism as a whole. */
  readonly claims: readonly string[];
  /** Of these, those about the mechanism as a whole. */
  readonly ofTheWhole: readonly string[];
}

/** An allegation that rests on one speaker or on one source. */
export interface SingleSourceAllegation {
  readonly category: string;
  readonly allegedActor: string | null;
  readonly example: string;
  readonly claims: readonly string[];
}

export interface Obstacles {
  readonly obstructed: readonly ObstructedMechanism[];
  /** Persons of the situation against whom a warrant or summons stands and who are not recorded as surrendered since. */
  readonly sought: readonly PostureAnswer[];
  readonly singleSource: readonly SingleSourceAllegation[];
}

/**
 * What stands between the alleged violations of a situation and an answer to them: mechanisms that could take them up
 * and are said to be obstructed, persons sought who have not been surrendered, allegations on a single source. Pure.
 */
export function findObstacles(
  facts: FactsOn,
  question: {
    readonly situation: string;
    readonly assessed: readonly AssessedViolation[];
    readonly claims: readonly ClaimRecord[];
  },
): Obstacles {
  const { situation, assessed } = question;
  const covering = new Set(
    assessed.flatMap(({ answers }) =>
      answers.mechanisms.filter((id) => (answers.outcomeOf(id) ?? "NOT_COVERED") !== "NOT_COVERED"),
    ),
  );
  const obstructed = [...covering].sort().flatMap((mechanism) => {
    const claims = obstructionsOf(facts, mechanism, situation);
    const ids = (some: typeof claims): string[] => some.map((claim) => claim.id);
    return claims.length > 0 ? [{ mechanism, claims: ids(claims), ofTheWhole: ids(claims.filter(isOfTheWhole)) }] : [];
  });
  const persons = [...facts.entities.values()].filter(
    (entity) => entity.type === "Person" && entity.situations.includes(situation),
  );
  return {
    obstructed,
    sought: persons
      .map((person) => person.id)
      .sort()
      .flatMap((person) =>
        posturesOf(facts, person, facts.asOf).filter((posture) => posture.status === "WARRANT_IN_FORCE"),
      ),
    // A row says what was alleged, and who alone said so: what was said later is not there yet.
    singleSource: singleSources(
      assessed,
      question.claims.filter((claim) => existsOn(claim, facts.asOf)),
    ),
  };
}

/** One line for each category and alleged actor all of whose allegations have one speaker or one source. */
function singleSources(
  assessed: readonly AssessedViolation[],
  claims: readonly ClaimRecord[],
): SingleSourceAllegation[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = groupBy(assessed, ({ violation }) => `${violation.category}\n${violation.allegedActor ?? ""}`);
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const alleged = group
        .map(({ violation }) => violation)
        .filter(({ claims: of }) => of.some((id) => byId.get(id)?.kind === "characterization"));
      const said = [...new Set(alleged.flatMap(({ claims: of }) => of))].sort().flatMap((id) => byId.get(id) ?? []);
      const founding = said.map(({ id }) => id);
      const several = (of: (claim: ClaimRecord) => string): boolean => new Set(said.map(of)).size > 1;
      if (several((claim) => claim.speaker) && several((claim) => claim.source)) return [];
      const [first] = alleged.sort((a, b) => (a.id < b.id ? -1 : 1));
      return first
        ? [{ category: first.category, allegedActor: first.allegedActor, example: first.id, claims: founding }]
        : [];
    });
}
