import type { CoverageAnswer, Outcome } from "../../law/index.js";

/** Which of the answers are wanted, and in which order. */
export interface Arrangement {
  readonly outcomes?: readonly Outcome[] | null;
  readonly orderBy?: "MECHANISM" | "OUTCOME" | null;
}

/** Outcomes from the strongest to none. */
const STRONGEST_FIRST: readonly Outcome[] = ["COVERED", "PARTIAL", "CONTESTED", "UNKNOWN", "NOT_COVERED"];

/** The answers with one of the outcomes asked for, in the order asked for; those of one outcome stay as they stand. */
export function arrange(answers: readonly CoverageAnswer[], { outcomes, orderBy }: Arrangement): CoverageAnswer[] {
  const chosen = answers.filter(({ outcome }) => !outcomes || outcomes.includes(outcome));
  if (orderBy !== "OUTCOME") return chosen;
  return chosen.sort((a, b) => STRONGEST_FIRST.indexOf(a.outcome) - STRONGEST_FIRST.indexOf(b.outcome));
}
