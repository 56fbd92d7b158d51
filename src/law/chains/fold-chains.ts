import { compareHolds, groupBy } from "../../base/index.js";
import type { ResponsibilityChain } from "./types.js";

/** A chain, and how many chains it stands for. */
export type FoldedChain = ResponsibilityChain & { readonly ways: number };

/** The strongest first: what is claimed before what is a hypothesis, then by how well it holds, then the shorter one. */
export const strongestFirst = <T extends ResponsibilityChain>(chains: readonly T[]): T[] =>
  [...chains].sort(
    (a, b) =>
      Number(a.hypothetical) - Number(b.hypothetical) ||
      compareHolds(b.holds, a.holds) ||
      a.hops.length - b.hops.length,
  );

/**
 * One chain for all that end in the same person, State or post and hold equally well: the shortest, with their number.
 * Nothing is added up: several ways to one end are no stronger than the strongest of them.
 */
export function foldChains(chains: readonly ResponsibilityChain[]): FoldedChain[] {
  const alike = groupBy(strongestFirst(chains), ({ endsAt, holds, hypothetical }) =>
    [endsAt, holds, hypothetical].join("\n"),
  );
  return [...alike.values()].map((ways) => ({ ...(ways[0] as ResponsibilityChain), ways: ways.length }));
}
