export { placesThere } from "./alleged-links.js";
export { isDisputedOn } from "./build-links.js";
export { Command } from "./command.js";
export { dayOfChains } from "./day-of-chains.js";
export { factsAround } from "./facts-around.js";
export { type FoldedChain, foldChains, strongestFirst } from "./fold-chains.js";
export { placesAround, placesInside } from "./places-around.js";
export { toChainClaim } from "./to-chain-claim.js";
export type {
  ChainClaim,
  ChainFacts,
  ChainHop,
  ChainLine,
  ChainLink,
  ChainNode,
  ChainQuestion,
  HopKind,
  ModeNote,
  ResponsibilityChain,
  StateAttribution,
} from "./types.js";
export { MAX_DEPTH, walkChains } from "./walk-chains.js";
export { WAYS_UP_RULE, type WayUp, waysUp } from "./ways-up.js";
