import { type ChainFacts, placesAround, toChainClaim } from "../../law/index.js";
import { type ClaimRecord, DISPUTING_RESPONSES, ofKind } from "../../model/index.js";
import type { World } from "./answers-of.js";

/**
 * What chains are walked on, in one state of the record: its claims, and the answers that stand to them. Names and modes
 * are no claims, and the same in every state. Pure.
 */
export function chainFactsOf(
  { facts, claims }: World,
  answers: readonly ClaimRecord[],
  { nodes, modes }: Pick<ChainFacts, "nodes" | "modes">,
): ChainFacts {
  const disputed = disputedBy(answers);
  return {
    nodes,
    modes,
    claims: claims.map((claim) => toChainClaim(claim, { disputed: disputed.has(claim.id), deprecated: false })),
    within: (place) => placesAround(facts, place),
  };
}

/** The claims that some answers dispute. */
export const disputedBy = (answers: readonly ClaimRecord[]): ReadonlySet<string> =>
  new Set(
    ofKind(answers, "response").flatMap(({ fields }) =>
      DISPUTING_RESPONSES.has(fields.response) ? fields.answers : [],
    ),
  );
