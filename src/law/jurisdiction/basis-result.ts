import type { BasisAnswer } from "../facts/index.js";
import type { Link } from "./links/link.js";

/** One basis put to one part of the conduct, with what the summary and the flips need of it. */
export interface BasisResult {
  readonly answer: BasisAnswer;
  readonly link: Link;
  readonly assumptions: readonly string[];
  /** The mechanism never judges this kind of actor. */
  readonly wrongAddressee: boolean;
}
