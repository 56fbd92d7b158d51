import { type Day, writeDay } from "../../../../base/index.js";
import { type ClaimOf, listOf } from "../../../../model/index.js";
import { type FactsOn, positionsAgainst } from "../../../facts/index.js";
import type { Finding, NamedDays } from "../../types.js";
import { whoIn } from "../names.js";
import { extentOf, limitsOf, type Qualified, standsBehind } from "./qualified.js";
import { isOfDay } from "./told-words.js";

export type Crime = ClaimOf<"characterization"> | ClaimOf<"element-finding">;
export type Found =
  | Crime
  | ClaimOf<"attribution">
  | ClaimOf<"appraisal">
  | ClaimOf<"conflict-class">
  | ClaimOf<"pattern">
  | ClaimOf<"call">;

/** A claim that a text may tell of, and the words of the text that it does not hold. */
export interface Told {
  readonly claim: Found;
  readonly rest: readonly string[];
}
/** What a text says of a finding. */
export interface Asked {
  readonly facts: FactsOn;
  readonly name: string;
  readonly qualified: Qualified | null;
  readonly negated: boolean;
  readonly days: readonly NamedDays[];
}

/** What a text gets that tells a finding, of the claims that come nearest to it. */
export function verdictOf({ facts, name, qualified, negated, days }: Asked, best: readonly Told[]): Finding {
  const rest = [...new Set(best.flatMap((one) => one.rest))];
  const claims = best.map(({ claim }) => claim);
  const dated = claims.filter((claim) => days.every((day) => isOfDay(claim, day)));
  if (dated.length === 0) {
    const known = [...new Set(claims.flatMap(({ actOn, publishedOn }) => actOn ?? publishedOn ?? []))].sort(
      (a, b) => a - b,
    );
    return known.length > 0
      ? result(
          facts,
          "CONTRADICTED",
          `The record has this of ${name} ${listOf(known.map((day: Day) => `on ${writeDay(day)}`))}, not of the day told here.`,
          claims,
        )
      : result(facts, "NOT_RECORDED", `The record has this of ${name} without a day.`, claims);
  }
  const crimes = dated.filter((one): one is Crime => one.kind === "characterization" || one.kind === "element-finding");
  const affirmed = dated.filter((one) => one.kind !== "element-finding" || one.fields.finding === "supported");
  const denied = crimes.filter((one) => one.kind === "element-finding" && one.fields.finding === "contradicted");
  if (negated) {
    if (denied.length > 0 && rest.length === 0)
      return result(facts, "SUPPORTED", `The record has this of ${name}.`, denied);
    if (affirmed.length > 0 && rest.length === 0)
      return result(facts, "CONTRADICTED", `The record has of ${name} that it found it.`, affirmed);
    return nothing(name);
  }
  if (affirmed.length === 0)
    return denied.length > 0
      ? result(facts, "CONTRADICTED", `The record has of ${name} that it found the contrary.`, denied)
      : result(facts, "STRONGER_THAN_RECORD", `The record has of ${name} that it left this open.`, crimes);
  const behind = affirmed.filter((one) => standsBehind(extentOf(facts, one.standard), qualified));
  if (behind.length === 0)
    return result(
      facts,
      "STRONGER_THAN_RECORD",
      `The record has this of ${name} at a standard that goes less far: ${limitsOf(affirmed.map(({ standard }) => extentOf(facts, standard)))}.`,
      affirmed,
    );
  if (rest.length > 0)
    return result(
      facts,
      "STRONGER_THAN_RECORD",
      `The record has a finding of ${name}; that it was of all that is said here, it does not have: ${listOf(rest.map((one) => `“${one}”`))}.`,
      behind,
    );
  return result(
    facts,
    "SUPPORTED",
    `The record has this as what ${name} found. Whether it is so, the record does not say.`,
    behind,
  );
}

export const nothing = (name: string): Finding => ({
  verdict: "NOT_RECORDED",
  sentence: `The record has no such finding of ${name}. That is no finding that there was none.`,
  exactWording: null,
  claims: [],
});

function result(facts: FactsOn, verdict: Finding["verdict"], sentence: string, claims: readonly Found[]): Finding {
  const against = positionsAgainst(
    facts,
    claims.map(({ id }) => id),
  );
  const speakers = [...new Set(against.flatMap((id) => facts.claims.get(id)?.speaker ?? []))];
  return {
    verdict,
    sentence: `${sentence}${speakers.length > 0 ? ` Against it stand answers of ${listOf(speakers.map((id) => whoIn(facts, id)))}.` : ""}`,
    exactWording: claims.map((one) => one.sentence).join(" "),
    claims: [...claims.map(({ id }) => id), ...against],
  };
}
