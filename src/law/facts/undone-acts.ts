import type { Day } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import { lastPossibleDay, mayFollow } from "../time/index.js";

/** Acts by which a State takes back another, before that has effect (VCLT, article 68). */
const TAKES_BACK: Readonly<Record<string, ReadonlySet<string>>> = {
  "withdrawal-rescinded": new Set(["withdrawal"]),
  "accession-withdrawn": new Set(["ratification", "accession", "succession", "acceptance"]),
};

/**
 * The acts of one State towards one instrument as they stood on a day: `acts` are those that exist by then. That an act
 * never took effect is known from the day on which it was taken back, or, where no such act is on record, from the day on
 * which it would have had effect; before that it stands as it was made.
 */
export function asTheyStood(acts: readonly ParticipationClaim[], asOf: Day): readonly ParticipationClaim[] {
  const stood = acts.map((act) => standing(act, acts, asOf));
  return stood.some((act, index) => act !== acts[index]) ? stood : acts;
}

function standing(act: ParticipationClaim, acts: readonly ParticipationClaim[], asOf: Day): ParticipationClaim {
  const { status, act: kind } = act.fields;
  const { effectFrom } = act;
  if (effectFrom === null || !Object.values(TAKES_BACK).some((of) => of.has(kind))) return act;
  const undone = acts.some(
    (other) =>
      TAKES_BACK[other.fields.act]?.has(kind) &&
      mayFollow(other, act) &&
      (lastPossibleDay(other) ?? Number.POSITIVE_INFINITY) < effectFrom,
  );
  if (status === "never-effective")
    // What became of it is told in its note, and was not known yet.
    return undone || asOf >= effectFrom ? act : { ...act, note: null, fields: { ...act.fields, status: "accepted" } };
  return undone && (status === "accepted" || status === "contested")
    ? { ...act, fields: { ...act.fields, status: "never-effective" } }
    : act;
}
