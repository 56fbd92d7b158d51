import { OPEN_END, OPEN_START } from "../../../../base/index.js";
import type { ParticipationClaim } from "../../../../model/index.js";
import { type Held, isOpen, VOID } from "./held.js";

/** What ends an act that lasts; the others of these last until a day of their own, or as long as the State is a party. */
const ENDED_BY: Readonly<Record<string, string | null>> = {
  reservation: "reservation-withdrawn",
  "court-declaration-36-2": "court-declaration-36-2-ended",
  "court-declaration-35-2": null,
  "complaints-declaration": null,
  "communications-declaration": null,
  "direct-access-declaration": null,
  "declaration-12-3": null,
  "declaration-124": null,
  "aggression-opt-out": null,
};

const dayOf = ({ actOn, effectFrom }: ParticipationClaim): number => actOn ?? effectFrom ?? OPEN_START;

/** The acts by which an act that lasts was ended by the day looked from. */
export function endingsOf({ acts, asOf }: Held, act: ParticipationClaim): ParticipationClaim[] {
  const end = ENDED_BY[act.fields.act];
  return acts.filter(
    (one) =>
      one.fields.act === end &&
      !VOID.has(one.fields.status) &&
      dayOf(one) >= dayOf(act) &&
      (one.effectFrom ?? dayOf(one)) <= asOf &&
      (one.fields.provision === undefined || one.fields.provision === act.fields.provision),
  );
}

/** Whether what was done stands on the day looked from. Of what does not last, nothing ends. */
export function stands(held: Held, act: ParticipationClaim): boolean {
  const { windows, asOf } = held;
  const isParty = windows.length === 0 || windows.some(isOpen(asOf));
  if (held.acceptedBy.includes(act.fields.act)) return isParty;
  if (!(act.fields.act in ENDED_BY)) return true;
  if ((act.effectTo ?? OPEN_END) <= asOf || endingsOf(held, act).length > 0) return false;
  return act.fields.act !== "reservation" || isParty;
}

const MAKING =
  /\b(?:made|make|makes|making|lodged?|lodging|filed|deposited|submitted|entered|formulated|attached|appended|issued)\b[^,;]{0,24}$/iu;

/** Whether a text speaks of what was done, of what stands now, or (has accepted) of either. */
export function tenseOf({ reading }: Held): "DONE" | "NOW" | "PERFECT" {
  const { predicate, sentence, days } = reading;
  if (predicate.ceased) return "NOW";
  const before = sentence.plain.slice(Math.max(0, predicate.start - 40), predicate.start);
  const itself = sentence.plain.slice(predicate.start, predicate.end);
  if (/\bnever\b/iu.test(before) || predicate.past || /\bdid\b[^,;]{0,12}$/iu.test(before)) return "DONE";
  if (/^(?:accepted|recogni[sz]ed)/iu.test(itself))
    return /\b(?:has|have)\b[^,;]{0,12}$/iu.test(before) ? "PERFECT" : "DONE";
  if (/^(?:has|have) (?:accepted|recogni[sz]ed)/iu.test(itself)) return "PERFECT";
  if (/^(?:has|have|maintains?|keeps?|retains?|accepts?|recogni[sz]es?)\b/iu.test(itself)) return "NOW";
  // Of a noun alone: the act itself where a day stands with it or somebody made it, else what stands.
  if (/^(?:reservation|declaration|acceptance of)/iu.test(itself))
    return days.length > 0 || MAKING.test(before) ? "DONE" : "NOW";
  return "DONE";
}
