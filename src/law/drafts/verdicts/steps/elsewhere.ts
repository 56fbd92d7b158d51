import type { Finding } from "../../types.js";
import { forumIn } from "../names.js";
import { bare } from "../telling.js";
import { finding, nothingOf, type StepRecord } from "./record.js";

/**
 * Of a forum before which nothing of somebody is recorded: what others did says nothing of it. Only where it cannot judge
 * such a one at all does that speak against the text.
 */
export function elsewhere(record: StepRecord, what: string): Finding {
  const { facts, reading, isPerson, name } = record;
  const forum = facts.mechanisms.get(reading.forum ?? "");
  if (forum && isPerson && forum.addressee === "STATE" && !reading.predicate.negated)
    return finding(
      "CONTRADICTED",
      `The ${forumIn(facts, forum.id)} judges States; what the record has of ${name} is before another forum.`,
      record,
    );
  return nothingOf(record, bare(what));
}
