import { canonicalJson, type Day, formatDay, hashId, type Json, parseDay } from "../../base/index.js";
import type { Addressee, ConductInput, LawFacts } from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import { conductOfViolation } from "../violations/conduct-of-violation.js";
import type { AllegedViolation } from "../violations/derive-violations.js";
import { standingFor } from "./law-days.js";

const ADDRESSEES: readonly Addressee[] = ["NATURAL_PERSON", "STATE", "ANY_DUTY_BEARER"];

/**
 * The legally relevant facts of alleged violations: what the engine is asked about them, for each kind of addressee, with
 * days of conduct moved to the day that stands for them. Two violations with one profile have one answer.
 */
export interface JurisdictionProfile {
  /** The hash of its conducts. */
  readonly id: string;
  readonly conducts: Readonly<Record<Addressee, ConductInput>>;
}
export interface ProfiledViolation {
  readonly violation: AllegedViolation;
  readonly profile: JurisdictionProfile;
  /** First day of its conduct: from an earlier day it is not seen. */
  readonly begins: Day;
}

/** The profile of a violation; null where nobody has placed or dated the conduct. `days` are those of `lawDays`. */
export function profileOf(
  violation: AllegedViolation,
  claims: readonly ClaimRecord[],
  actor: Named | null,
  facts: LawFacts,
  days: readonly Day[],
): ProfiledViolation | null {
  let begins: Day | null = null;
  const conducts: Partial<Record<Addressee, ConductInput>> = {};
  for (const addressee of ADDRESSEES) {
    const found = conductOfViolation(violation, claims, actor, addressee, facts);
    if ("missing" in found) return null;
    begins = parseDay(found.conduct.from);
    conducts[addressee] = essence(found.conduct, days);
  }
  const profile = conducts as Record<Addressee, ConductInput>;
  const id = hashId("p", [canonicalJson(profile as unknown as Json)]);
  return { violation, begins: begins as Day, profile: { id, conducts: profile } };
}

/** A conduct without what no outcome turns on: which claims it was read from, and the day between two days of law. */
function essence(conduct: ConductInput, days: readonly Day[]): ConductInput {
  const moved = (iso: string): string => formatDay(standingFor(days, parseDay(iso)));
  return {
    ...conduct,
    from: moved(conduct.from),
    to: conduct.to ? moved(conduct.to) : null,
    allegedActors: (conduct.allegedActors ?? []).map((actor) => ({ ...actor, nationalityClaims: [] })),
    conflictClasses: [...(conduct.conflictClasses ?? [])].sort(),
    conflictClassClaims: [],
  };
}
