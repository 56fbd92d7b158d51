import type { PostureStatus } from "../../../posture/index.js";

/** How far a proceeding has come; outcomes stand above everything before them. */
export const RANK: Readonly<Partial<Record<PostureStatus, number>>> = {
  NONE_KNOWN: 0,
  UNDER_INVESTIGATION: 1,
  APPLICATION_PENDING: 2,
  APPLICATION_REFUSED: 2,
  SUMMONED: 3,
  WARRANT_IN_FORCE: 4,
  WARRANT_ENDED: 4,
  CHARGES_NOT_CONFIRMED: 5,
  CHARGES_CONFIRMED: 5,
  ON_TRIAL: 6,
  CONVICTED_NOT_FINAL: 7,
  ACQUITTED_NOT_FINAL: 7,
  CONVICTED: 8,
  ACQUITTED: 8,
  CASE_PENDING: 2,
  MEASURES_ORDERED: 4,
};
/** The rank a step needs: what is above the record's is stronger than it. */
export const RANK_OF_STEP: Readonly<Record<string, number>> = {
  "warrant-applied-for": 2,
  "summons-issued": 3,
  "warrant-issued": 4,
  "first-appearance": 5,
  surrendered: 5,
  "in-custody": 5,
  "charges-confirmed": 5,
  "trial-opened": 6,
  "convicted-first-instance": 7,
  "acquitted-first-instance": 7,
  "conviction-final": 8,
  "acquittal-final": 8,
  sentence: 7,
  "breach-found": 8,
  "no-breach-found": 8,
  "measures-ordered": 4,
};
/** Steps that leave no room for one another. */
export const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  "charges-confirmed": ["charges-not-confirmed"],
  "charges-not-confirmed": ["charges-confirmed"],
  "convicted-first-instance": ["acquitted-first-instance", "acquittal-final", "conviction-annulled"],
  "conviction-final": ["acquitted-first-instance", "acquittal-final", "conviction-annulled"],
  "acquitted-first-instance": ["convicted-first-instance", "conviction-final"],
  "acquittal-final": ["convicted-first-instance", "conviction-final"],
  "breach-found": ["no-breach-found", "jurisdiction-declined", "declared-inadmissible"],
  "no-breach-found": ["breach-found"],
  "measures-ordered": ["measures-refused"],
  "measures-refused": ["measures-ordered"],
  "application-refused": ["warrant-issued"],
  "jurisdiction-upheld": ["jurisdiction-declined"],
  "jurisdiction-declined": ["jurisdiction-upheld", "declared-inadmissible"],
  // A forum rules on what is admissible once it has held itself competent.
  "declared-inadmissible": ["jurisdiction-declined", "jurisdiction-upheld"],
  "investigation-opened": ["investigation-not-opened"],
  "investigation-authorised": ["investigation-not-opened"],
};
/** Steps that are the other outcome of the one that is denied: charges that were not confirmed. */
export const DENIED_AS: Readonly<Record<string, string>> = { "charges-confirmed": "charges-not-confirmed" };
