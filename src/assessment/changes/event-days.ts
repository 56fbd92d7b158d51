import { type Day, OPEN_END } from "../../base/index.js";
import type { LawFacts } from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";

/** An act of law or a step that may change what a mechanism covers, on a day. */
export interface LawEvent {
  readonly day: Day;
  readonly claim: ClaimRecord;
}

/** Steps in the life of a mechanism itself, whatever they concern. */
const MANDATE = new Set(["mandate-created", "mandate-ended"]);

/**
 * The events after `from` and up to `to` that bear on one mechanism: acts under the instruments its bases go by, of those
 * concerned (States, persons, situations) or of a body that refers situations, and steps before it that concern them. An act counts on its own day and on the days
 * its effect begins and ends.
 */
export function eventsOf(
  facts: LawFacts,
  mechanism: string,
  concerned: ReadonlySet<string>,
  from: Day,
  to: Day,
): LawEvent[] {
  const record = facts.mechanisms.get(mechanism);
  const instruments = new Set(
    (record?.bases ?? []).flatMap((basis) => (basis.acceptance ? [basis.acceptance.instrument] : [])),
  );
  const acts = [...instruments].flatMap((instrument) =>
    [...(facts.participation.get(instrument)?.entries() ?? [])].flatMap(([subject, claims]) =>
      concerned.has(subject) || facts.entities.get(subject)?.type !== "State" ? claims : [],
    ),
  );
  const steps = (facts.steps.get(mechanism) ?? []).filter(
    (step) => concerned.has(step.subject ?? "") || MANDATE.has(step.fields.step),
  );
  const events = [...acts, ...steps].flatMap((claim) =>
    [claim.actOn, claim.effectFrom, claim.effectTo].flatMap((day) =>
      day !== null && day > from && day <= to && day < OPEN_END ? [{ day, claim }] : [],
    ),
  );
  return events.sort((a, b) => a.day - b.day || (a.claim.id < b.claim.id ? -1 : 1));
}
