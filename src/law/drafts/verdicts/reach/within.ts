import type { CoverageAnswer, LimbKind, LimbState } from "../../../facts/index.js";

/** Whether something is within a forum's reach: wholly, on some of the days meant, or not. */
export type Within = "MET" | "IN_PART" | "CONTESTED" | "UNKNOWN" | "NOT_MET";

/** What stands for a forum more, first. */
export const BEST: readonly Within[] = ["MET", "IN_PART", "CONTESTED", "UNKNOWN", "NOT_MET"];

const OUTCOMES: Readonly<Record<CoverageAnswer["outcome"], Within>> = {
  COVERED: "MET",
  PARTIAL: "IN_PART",
  CONTESTED: "CONTESTED",
  UNKNOWN: "UNKNOWN",
  NOT_COVERED: "NOT_MET",
};
export const ofOutcome = ({ outcome }: CoverageAnswer): Within => OUTCOMES[outcome];

const LIMBS: readonly LimbState[] = ["MET", "CONTESTED", "UNKNOWN", "NOT_MET"];
/** Where no place is named: what the mandate says of the crimes, persons and days that are, on the basis that goes furthest. */
export function ofLimbs({ bases }: CoverageAnswer, asked: readonly LimbKind[]): Within {
  const worst = bases.map(({ limbs }) =>
    Math.max(
      ...limbs
        .filter(({ kind }) => asked.includes(kind))
        .map(({ state }) => LIMBS.indexOf(state === "NOT_APPLICABLE" ? "MET" : state)),
    ),
  );
  return (LIMBS[Math.min(...worst)] as Within | undefined) ?? "UNKNOWN";
}

/** Of several days: what holds on all of them, or that it holds on some. */
export function together(each: readonly Within[]): Within {
  const [first, ...rest] = each;
  if (first === undefined) return "UNKNOWN";
  if (rest.every((one) => one === first)) return first;
  return each.includes("UNKNOWN") ? "UNKNOWN" : each.includes("CONTESTED") ? "CONTESTED" : "IN_PART";
}
