import { atOnce, canonicalJson, type Json } from "../../base/index.js";
import type { FactsOn, Outcome } from "../facts/index.js";
import { type Candidate, flipsAmong, rankOf, rulingAmong } from "../findings/index.js";
import { assessForum, type ForumAssessment } from "./assess-forum.js";
import type { ForumRules, InterStateFlip, InterStateFlipApplication, InterStateQuestion } from "./types.js";

/**
 * What would flip the outcome: each missing act, fact or ruling is applied and the question asked again, so that
 * `wouldBecome` is what the engine then says. Where no single one helps, all acts and facts together are tried.
 */
export function flipsOf(
  facts: FactsOn,
  rules: ForumRules,
  question: InterStateQuestion,
  { answer, remedies }: ForumAssessment,
): InterStateFlip[] {
  const { outcome: now, limbs, parts } = answer;
  if (now === "COVERED") return [];
  const missing = distinct(remedies);
  const isAsked = question.rulings || missing.some(({ kind }) => kind === "RULING");
  const rulings = isAsked ? [] : rulingAmong([...limbs, ...parts.flatMap((part) => part.limbs)]);
  // biome-ignore lint/correctness/useYield: one forum is asked at one go
  function* ask(apply: InterStateFlipApplication): Generator<unknown, Outcome> {
    return assessForum(facts, rules, applied(question, apply)).answer.outcome;
  }
  const flips = atOnce(flipsAmong([...missing, ...rulings], now, ask));
  const together = atOnce(flipsAmong(combined(missing.filter(({ kind }) => kind !== "RULING")), now, ask));
  return [
    ...flips,
    ...together.filter(({ wouldBecome }) => flips.every((flip) => rankOf(wouldBecome) > rankOf(flip.wouldBecome))),
  ];
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

type Missing = Candidate<InterStateFlipApplication>;

function distinct(candidates: readonly Missing[]): Missing[] {
  const seen = new Set<string>();
  return candidates.filter(({ apply }) => {
    const key = canonicalJson(apply as unknown as Json);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** All of them as one; none where there are not several. */
function combined(candidates: readonly Missing[]): Missing[] {
  const [first, second] = candidates;
  if (!first || !second) return [];
  return [
    {
      limb: first.limb,
      kind: candidates.some(({ kind }) => kind === "LEGAL_ACT") ? "LEGAL_ACT" : "FACT",
      missing: `together: ${candidates.map(({ missing }) => missing).join("; ")}`,
      apply: {
        suppose: candidates.flatMap(({ apply }) => apply.suppose ?? []),
        question: Object.assign({}, ...candidates.map(({ apply }) => apply.question ?? {})),
      },
    },
  ];
}
