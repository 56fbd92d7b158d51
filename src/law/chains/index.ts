export { placesAround } from "./places-around.js";
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
