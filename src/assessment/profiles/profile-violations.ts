import { AnswerableError, OPEN_END } from "../../base/index.js";
import { checkConduct, type LawFacts } from "../../law/index.js";
import { type ClaimRecord, type Dataset, Judgements } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import { type AllegedViolation, deriveViolations } from "../violations/derive-violations.js";
import { lawDays } from "./law-days.js";
import { type ProfiledViolation, profileOf } from "./profile-of.js";

/** A day looked from on which every conduct has begun and none can be refused for what comes later. */
const LAST_DAY = OPEN_END - 2;

/** What of a dataset alleged violations and their profiles are read from. */
export type ViolationRecords = Pick<Dataset, "claims" | "acts" | "entities" | "mechanisms" | "changesets">;

/** The alleged violations of the newest revision, each with its profile; those nobody has placed or dated have none. */
export function profileViolations(dataset: ViolationRecords, facts: LawFacts): ProfiledViolation[] {
  const rev = dataset.changesets.at(-1)?.seq ?? 0;
  const judged = new Judgements(dataset.acts);
  const claims = dataset.claims.filter((claim) => judged.standsAt(claim, rev));
  const bySubject = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    if (claim.subject === null) continue;
    const about = bySubject.get(claim.subject);
    if (about) about.push(claim);
    else bySubject.set(claim.subject, [claim]);
  }
  const names = new Map<string, Named>();
  for (const { id, name, type } of dataset.entities) names.set(id, { id, name, type });
  for (const { id, name, actorType } of dataset.mechanisms) names.set(id, { id, name, type: actorType });
  const situations = new Map(dataset.entities.map((entity) => [entity.id, entity.situations]));
  const days = lawDays(facts);
  return deriveViolations(claims).flatMap((violation) => {
    const about = [
      ...(bySubject.get(violation.incident) ?? []),
      ...(violation.allegedActor ? (bySubject.get(violation.allegedActor) ?? []) : []),
      ...(situations.get(violation.incident) ?? []).flatMap((situation) =>
        (bySubject.get(situation) ?? []).filter((claim) => claim.kind === "conflict-class"),
      ),
    ];
    const actor = violation.allegedActor ? (names.get(violation.allegedActor) ?? null) : null;
    return profiled(violation, about, actor, facts, days);
  });
}

function profiled(
  violation: AllegedViolation,
  about: readonly ClaimRecord[],
  actor: Named | null,
  facts: LawFacts,
  days: readonly number[],
): ProfiledViolation[] {
  try {
    const found = profileOf(violation, about, actor, facts, days);
    if (found) for (const conduct of Object.values(found.profile.conducts)) checkConduct(facts, conduct, LAST_DAY);
    return found ? [found] : [];
  } catch (error) {
    // What the engine would refuse as conduct has no answer to store either.
    if (error instanceof AnswerableError) return [];
    throw error;
  }
}
