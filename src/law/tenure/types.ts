import type { Day, Holds } from "../../base/index.js";
import type { Span } from "./spans-of.js";

/** One post of a person: when it was held, as far as claimed. Claims by id. */
export interface TenurePosting {
  readonly post: string;
  readonly roles: readonly string[];
  /** How well the claims hold on the day asked. */
  readonly holds: Holds;
  readonly periods: readonly Span[];
  readonly claims: readonly string[];
  readonly disputed: boolean;
  readonly singleSource: boolean;
}

/** Days between recorded posts on which none surely held; half open. */
export interface TenureGap {
  readonly from: Day;
  readonly to: Day;
  /** POSSIBLE: a claim allows one. UNKNOWN: none is recorded. */
  readonly holds: "POSSIBLE" | "UNKNOWN";
}

/** Whether an incident is alleged of the person, or of an actor said to stand beneath the post. */
export type TenureRelation = "ALLEGED_OF_PERSON" | "ALLEGED_BENEATH_POST";

/** An incident with days inside a tenure. It says nothing of what the person did, knew or could do. */
export interface TenureIncident {
  readonly incident: string;
  readonly post: string;
  readonly relation: TenureRelation;
  readonly allegedActor: string;
  /** From the alleged actor up to the post, both included. */
  readonly path: readonly string[];
  readonly holds: Holds;
  readonly from: Day;
  readonly to: Day;
  readonly claims: readonly string[];
}

export interface Tenure {
  readonly postings: readonly TenurePosting[];
  readonly gaps: readonly TenureGap[];
  readonly incidents: readonly TenureIncident[];
}
