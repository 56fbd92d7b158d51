import type { Day } from "../../base/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import type { AssessedViolation } from "../violations/compute-matrix.js";

/** What routes to reparation are asked about: conduct that has been assessed, and who and what it concerns. */
export interface RemedyQuestion {
  readonly assessed: readonly AssessedViolation[];
  /** Claims about the incidents and their alleged actors. */
  readonly claims: readonly ClaimRecord[];
  readonly actors: ReadonlyMap<string, Named>;
  /** The situations, incidents and persons that a step may concern. */
  readonly concerned: ReadonlySet<string>;
  readonly situations: ReadonlySet<string>;
  readonly asOf: Day;
}
