import type { PostureStatus } from "./types.js";

interface StatusOfStep {
  readonly status: PostureStatus;
  /** Statuses of a higher tier are never displaced by steps of a lower one: a refused part of an application leaves a warrant in force. */
  readonly tier: 0 | 1 | 2 | 3;
}

const INQUIRY = 0;
const REQUEST = 1;
const CASE = 2;
const OUTCOME = 3;

/**
 * The status a step gives while it stands. Steps that are not here (custody, appearance, appeal, sentence, time limits)
 * do not change the status; the wording names them where they matter.
 */
export const STATUS_OF_STEP: Readonly<Record<string, StatusOfStep>> = {
  "preliminary-examination-opened": { status: "UNDER_INVESTIGATION", tier: INQUIRY },
  "investigation-authorised": { status: "UNDER_INVESTIGATION", tier: INQUIRY },
  "investigation-opened": { status: "UNDER_INVESTIGATION", tier: INQUIRY },
  "mandate-created": { status: "UNDER_INVESTIGATION", tier: INQUIRY },
  "mandate-ended": { status: "TERMINATED", tier: INQUIRY },
  "warrant-applied-for": { status: "APPLICATION_PENDING", tier: REQUEST },
  "application-refused": { status: "APPLICATION_REFUSED", tier: REQUEST },
  "application-withdrawn": { status: "DISCONTINUED", tier: REQUEST },
  "summons-issued": { status: "SUMMONED", tier: CASE },
  "warrant-issued": { status: "WARRANT_IN_FORCE", tier: CASE },
  "warrant-ended": { status: "WARRANT_ENDED", tier: CASE },
  "charges-confirmed": { status: "CHARGES_CONFIRMED", tier: CASE },
  "charges-not-confirmed": { status: "CHARGES_NOT_CONFIRMED", tier: CASE },
  "trial-opened": { status: "ON_TRIAL", tier: CASE },
  "convicted-first-instance": { status: "CONVICTED_NOT_FINAL", tier: CASE },
  "acquitted-first-instance": { status: "ACQUITTED_NOT_FINAL", tier: CASE },
  "conviction-annulled": { status: "CONVICTION_ANNULLED", tier: CASE },
  "conviction-final": { status: "CONVICTED", tier: CASE },
  "acquittal-final": { status: "ACQUITTED", tier: CASE },
  "proceedings-terminated": { status: "TERMINATED", tier: CASE },
  "terminated-by-death": { status: "TERMINATED_BY_DEATH", tier: CASE },
  "counter-claims-filed": { status: "CASE_PENDING", tier: REQUEST },
  "case-filed": { status: "CASE_PENDING", tier: REQUEST },
  "measures-ordered": { status: "MEASURES_ORDERED", tier: CASE },
  "breach-found": { status: "BREACH_FOUND", tier: OUTCOME },
  "no-breach-found": { status: "NO_BREACH_FOUND", tier: OUTCOME },
  "jurisdiction-declined": { status: "JURISDICTION_DECLINED", tier: OUTCOME },
  "declared-inadmissible": { status: "JURISDICTION_DECLINED", tier: OUTCOME },
  discontinued: { status: "DISCONTINUED", tier: OUTCOME },
};

/** What is left when a step is set aside or ended by one that gives no status of its own. */
export const STATUS_WHEN_UNDONE: Readonly<Record<string, StatusOfStep>> = {
  "warrant-issued": { status: "WARRANT_ENDED", tier: CASE },
  "convicted-first-instance": { status: "CONVICTION_ANNULLED", tier: CASE },
  "conviction-final": { status: "CONVICTION_ANNULLED", tier: CASE },
};
