import { type Day, writeDay } from "../../../../base/index.js";
import type { ClaimOf } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { Count } from "../../reading/counts.js";
import { nameIn } from "../names.js";

export type Figure = ClaimOf<"figure">;

export const unitWords: Readonly<Record<Count["unit"], string>> = {
  DEATHS: "deaths",
  INJURIES: "injuries",
  HOSTAGES: "hostages",
  DISPLACED: "displaced people",
  DETAINED: "detained people",
  MISSING: "missing people",
  STRUCTURES: "structures",
};

/** The day that a figure is of: the last of its days, else that on which it was stated or published. */
export const dayOf = ({ time, actOn, publishedOn }: Figure): Day | null => {
  const last = time.certTo < 2_900_000 ? time.certTo - 1 : time.possTo < 2_900_000 ? time.possTo - 1 : null;
  return last ?? actOn ?? publishedOn;
};

const BOUND_WORDS: Readonly<Record<Count["bound"], string>> = {
  AT_LEAST: "at least ",
  AT_MOST: "at most ",
  ABOUT: "about ",
  EXACTLY: "",
};
export const figureWords = (facts: FactsOn, figure: Figure, asOf: Day): string => {
  const day = dayOf(figure);
  const until = day !== null && day <= asOf ? `, ${writeDay(day)}` : "";
  return `${BOUND_WORDS[figure.fields.bound]}${figure.fields.value.toLocaleString("en-GB")} ${unitWords[figure.fields.unit]} (${nameIn(facts, figure.fields.population)}${until})`;
};
