import type { Moment } from "../asking/moment.js";
import { type ClaimViews, dayOrNull } from "./claims.js";
import { viewMechanism } from "./law.js";

/** A procedural step (or a referral recorded as participation) as the API shows it; null when it is no such claim, or the record lacks it. */
export function viewStep(id: string, moment: Moment, claims: ClaimViews): Record<string, unknown> | null {
  const record = moment.snapshot.claims.get(id);
  const claim = claims.get(id);
  if (!record || !claim) return null;
  if (record.kind !== "procedural-step" && record.kind !== "participation") return null;
  const [kind, mechanism] =
    record.kind === "procedural-step"
      ? [record.fields.step, record.fields.mechanism]
      : [record.fields.act, mechanismOfReferral(record.fields.instrument, moment)];
  return {
    id,
    kind,
    on: dayOrNull(record.actOn),
    mechanism: viewMechanism(mechanism, moment),
    sentence: record.sentence,
    claims: [claim],
  };
}

/** A referral is made under an instrument; the mechanism it moves is the one whose bases go by that instrument. */
function mechanismOfReferral(instrument: string, moment: Moment): string {
  for (const mechanism of moment.facts.mechanisms.values()) {
    if (mechanism.bases.some((basis) => basis.acceptance?.instrument === instrument)) return mechanism.id;
  }
  return instrument;
}
