import type { Authority, Limb, LimbKind, LimbState } from "../../facts/index.js";
import type { CourtOfStatesAnswer } from "../../inter-state/index.js";
import type { Window } from "../../participation/index.js";

/** Whether one basis ties the conduct to the mechanism, whatever the day of the conduct, and through what. */
export interface Link {
  readonly state: Exclude<LimbState, "NOT_APPLICABLE">;
  readonly sentence: string;
  /** For "No link ties this conduct …: A, B, and C": a clause without its full stop. Null where it has nothing to say. */
  readonly reason: string | null;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
  readonly authority: Authority;
  /** Places of the conduct that link. */
  readonly places: readonly string[];
  /** States through which it links; rulings and challenges about them stand on the limb. */
  readonly states: readonly string[];
  /** Days of acceptance, where the link goes by acceptance; null where it does not. */
  readonly windows: readonly Window[] | null;
  /** What the link takes for granted. */
  readonly assumptions: readonly string[];
  /** Claims on the limb's subject by those who see it otherwise. */
  readonly rivals: readonly string[];
  /** Limbs that the link itself decides: of a clause between States all but the subject. */
  readonly limbs: ReadonlyMap<LimbKind, Limb> | null;
  /** What would mend those of them that stand in the way. */
  readonly remedies: CourtOfStatesAnswer["remedies"];
}

export const link = (state: Link["state"], sentence: string, rest: Partial<Link> = {}): Link => ({
  state,
  sentence,
  reason: null,
  claims: [],
  provisions: [],
  authority: "TEXT_OF_THE_RULE",
  places: [],
  states: [],
  windows: null,
  assumptions: [],
  rivals: [],
  limbs: null,
  remedies: [],
  ...rest,
});

/** Whether one State's acceptance links, and on which days. */
export interface StateLink {
  readonly state: Link["state"];
  readonly of: string;
  readonly windows: readonly Window[];
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
  /** A clause: "Syria is not a party and has made no declaration". */
  readonly says: string;
  readonly assumptions: readonly string[];
}
