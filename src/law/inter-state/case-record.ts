import { formatDay } from "../../base/index.js";
import type { StepClaim } from "../../model/index.js";
import { type FactsOn, type JurisdictionStage, remembering, stepsAbout } from "../facts/index.js";
import { oldestFirst } from "../time/index.js";
import type { ForumRules } from "./types.js";
import type { View } from "./view.js";

/**
 * Steps of this forum between these two States under this treaty that exist by the day asked, oldest first. One that was
 * set aside by then speaks no more.
 */
export function stepsBetween(view: View, rules: ForumRules, applicant: string, respondent: string): StepClaim[] {
  const suing = sameState(view.facts, applicant);
  const sued = sameState(view.facts, respondent);
  return oldestFirst([...sued].flatMap((one) => stepsAbout(view.facts, rules.mechanism, one))).filter(
    (step) =>
      (step.fields.by ?? []).some((by: string) => suing.has(by)) &&
      view.facts.standing(step).state !== "VACATED" &&
      (step.fields.provisions ?? []).some((provision: string) => provision.startsWith(`${rules.instrument}/`)),
  );
}

/**
 * How far the forum itself has gone, folded over the steps. Measures need jurisdiction at first sight; measures refused
 * leave it open; a judgment on the merits settles it. A new case after one that was declined or
 * discontinued before a ruling starts again.
 *
 * @param silence what it says that no case is recorded
 */
export function stageOf(steps: readonly StepClaim[], silence: JurisdictionStage = "UNKNOWN"): JurisdictionStage {
  let stage = silence;
  for (const step of steps) {
    if (isUpholding(step)) stage = "ESTABLISHED";
    switch (step.fields.step) {
      case "case-filed":
      case "counter-claims-filed":
        if (!isOpen(stage)) stage = "SEISED";
        break;
      case "measures-ordered":
        if (stage !== "ESTABLISHED") stage = "PRIMA_FACIE";
        break;
      case "jurisdiction-declined":
      // The contract has no word for a forum that is competent and takes the case no further.
      case "declared-inadmissible":
        stage = "DECLINED";
        break;
      case "discontinued":
        // What it held on its jurisdiction stays said.
        if (stage !== "ESTABLISHED") stage = "NOT_SEISED";
        break;
    }
  }
  return stage;
}

/** Whether a case is before the forum or was ruled on in favour of its jurisdiction. */
export const isOpen = (stage: JurisdictionStage): boolean =>
  stage === "SEISED" || stage === "PRIMA_FACIE" || stage === "ESTABLISHED";

const UPHOLDING = new Set(["jurisdiction-upheld", "breach-found", "no-breach-found"]);
/** Whether the forum has held itself competent: said by itself, or by judging the merits. */
export const isUpholding = ({ fields }: StepClaim): boolean => UPHOLDING.has(fields.step);

/** Rulings on one limb in the case between the two. */
export const rulingsOn = (steps: readonly StepClaim[], limb: string): StepClaim[] =>
  steps.filter((step) => step.fields.ruling?.limb === limb);

/**
 * The State and those records that are the same legal person under another name: a successor that exists from the same
 * day as its predecessor continues it.
 */
export const sameState = remembering((facts: FactsOn, state: string): ReadonlySet<string> => {
  const own = facts.entities.get(state);
  const continues = (from?: string, to?: string): boolean => from !== undefined && from === to;
  const same = new Set([state]);
  for (const successor of own?.successors ?? []) {
    if (continues(own?.existsFrom, facts.entities.get(successor)?.existsFrom)) same.add(successor);
  }
  for (const id of facts.predecessors.get(state) ?? []) {
    if (continues(facts.entities.get(id)?.existsFrom, own?.existsFrom)) same.add(id);
  }
  return same;
});

/** The State as it is called on the day looked from: one that ended under its name and goes on under another is that other. */
export function presentState(facts: FactsOn, state: string): string {
  const ended = (id: string): boolean => {
    const last = facts.entities.get(id)?.existsTo;
    return last !== undefined && formatDay(facts.asOf) > last;
  };
  return ended(state) ? ([...sameState(facts, state)].find((id) => !ended(id)) ?? state) : state;
}
