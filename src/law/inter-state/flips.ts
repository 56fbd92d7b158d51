import { canonicalJson, type Json } from "../../base/index.js";
import type { FactsOn, Outcome } from "../facts/index.js";
import { rankOf } from "../findings/index.js";
import { assessForum, type ForumAssessment } from "./assess-forum.js";
import type { ForumRules, InterStateFlip, InterStateFlipApplication, InterStateQuestion, Remedy } from "./types.js";

/**
 * What would flip the outcome: each missing act, fact or ruling is applied and the question asked again, so that
 * `wouldBecome` is what the engine then says. Where no single one helps, all acts and facts together are tried.
 */
export function flipsOf(
  facts: FactsOn,
  rules: ForumRules,
  question: InterStateQuestion,
  assessment: ForumAssessment,
): InterStateFlip[] {
  const now = assessment.answer.outcome;
  if (now === "COVERED" || now === "PARTIAL") return [];
  const candidates = distinct([...assessment.remedies]);
  const contested = assessment.answer.limbs.find((limb) => limb.state === "CONTESTED");
  if (contested && !candidates.some(({ remedy }) => remedy.kind === "RULING") && !question.rulings) {
    candidates.push({
      limb: contested.kind,
      remedy: {
        kind: "RULING",
        missing: "a ruling that settles the open question in favour of jurisdiction",
        apply: { rulings: true },
      },
    });
  }
  const ask = (apply: InterStateFlipApplication): Outcome =>
    assessForum(facts, rules, applied(question, apply)).answer.outcome;
  const flips = candidates.flatMap(({ limb, remedy }): InterStateFlip[] => {
    const wouldBecome = ask(remedy.apply);
    return rankOf(wouldBecome) > rankOf(now)
      ? [{ limb, kind: remedy.kind, missing: remedy.missing, wouldBecome, apply: remedy.apply }]
      : [];
  });
  const together = combined(candidates.filter(({ remedy }) => remedy.kind !== "RULING"));
  if (together) {
    const wouldBecome = ask(together.remedy.apply);
    if (flips.every((flip) => rankOf(wouldBecome) > rankOf(flip.wouldBecome)) && rankOf(wouldBecome) > rankOf(now)) {
      flips.push({
        limb: together.limb,
        kind: together.remedy.kind,
        missing: together.remedy.missing,
        wouldBecome,
        apply: together.remedy.apply,
      });
    }
  }
  return flips;
}

/** The question with an application laid over it. */
export function applied(question: InterStateQuestion, apply: InterStateFlipApplication): InterStateQuestion {
  return {
    ...question,
    ...apply.question,
    suppose: [...(question.suppose ?? []), ...(apply.suppose ?? [])],
    rulings: apply.rulings ?? question.rulings,
  };
}

type Candidate = ForumAssessment["remedies"][number];

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ remedy }) => {
    const key = canonicalJson(remedy.apply as unknown as Json);
    return seen.has(key) ? false : seen.add(key);
  });
}

function combined(candidates: readonly Candidate[]): Candidate | null {
  const first = candidates[0];
  if (!first || candidates.length < 2) return null;
  const remedy: Remedy = {
    kind: candidates.some((each) => each.remedy.kind === "LEGAL_ACT") ? "LEGAL_ACT" : "FACT",
    missing: `together: ${candidates.map((each) => each.remedy.missing).join("; ")}`,
    apply: {
      suppose: candidates.flatMap((each) => each.remedy.apply.suppose ?? []),
      question: Object.assign({}, ...candidates.map((each) => each.remedy.apply.question ?? {})),
    },
  };
  return { limb: first.limb, remedy };
}
