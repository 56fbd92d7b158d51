import { listOf } from "../../../../model/index.js";
import type { MembershipWords } from "../../reading/vocabulary/index.js";
import type { Finding, NamedDays } from "../../types.js";
import { fitOf } from "../telling.js";
import { claimsOf, finding, type Held, isOpen, sentenceOf, VOID } from "./held.js";
import { onLeaving } from "./leaving.js";
import { onMembershipOn } from "./membership-on.js";
import { onArticle } from "./on-article.js";
import { neverParty, settled } from "./party.js";

/** Holds against the record that a State is, was, became or is no longer a party. */
export function onMembership(held: Held, words: MembershipWords): Finding {
  const { reading, windows, asOf } = held;
  const { negated, past } = reading.predicate;
  if (words.how === "ends") return onLeaving(held);
  if (words.how === "becomes" && (!negated || reading.days.length > 0)) return onBecoming(held, negated);
  const bound = reading.article === null ? null : onArticle(held, reading.article);
  if (bound) return bound;
  const [day] = reading.days;
  if (day) return onMembershipOn(held, day);
  const open = windows.filter(isOpen(asOf));
  const ever = windows.filter((one) => one.from <= asOf);
  if (open.length > 0) return settled(held, negated ? "CONTRADICTED" : "SUPPORTED", open);
  if (ever.length > 0)
    return finding(negated || past ? "SUPPORTED" : "OUT_OF_DATE", sentenceOf(ever), claimsOf(held, ever));
  return neverParty(held, negated);
}

/** Entry into force, and becoming a party: the first day of a membership, or of the effect of another act. */
function onBecoming(held: Held, negated: boolean): Finding {
  const { windows, reading } = held;
  const acts = held.acts.filter(({ fields }) => !VOID.has(fields.status));
  if (windows.length === 0 && acts.every((one) => one.effectFrom === null)) return neverParty(held, negated);
  const firsts = [...windows.map(({ from }) => from), ...acts.flatMap(({ effectFrom }) => effectFrom ?? [])];
  const lasts = [...acts.flatMap(({ effectTo }) => effectTo ?? []), ...windows.map(({ to }) => to)];
  // Other acts, too, take effect on a day that is named; after or before one, the membership is meant.
  const began = (day: NamedDays): boolean =>
    (windows.length > 0 && ["after", "before"].includes(day.how) ? windows.map(({ from }) => from) : firsts).some(
      (from) => fitOf(from, from, day) === "YES",
    );
  const ended = (day: NamedDays): boolean =>
    lasts.some((to) => [to - 1, to].some((last): boolean => fitOf(last, last, { ...day, how: "on" }) === "YES"));
  const isOf = (day: NamedDays): boolean =>
    day.how === "until" ? ended(day) : began(day) || (day.how === "on" && ended(day));
  const missed = reading.days.filter((day) => !isOf(day));
  const known = claimsOf(held, windows);
  if (negated) return finding(missed.length > 0 ? "NOT_RECORDED" : "CONTRADICTED", sentenceOf(windows), known);
  if (missed.length > 0)
    return finding(
      "CONTRADICTED",
      `${sentenceOf(windows)} The record does not have ${listOf(missed.map(({ text }) => text))} for it.`,
      known,
    );
  const over = windows.length > 0 && windows.every((one) => one.to <= held.asOf);
  if (over && reading.days.length === 0 && /in force for/iu.test(reading.sentence.plain))
    return finding("OUT_OF_DATE", sentenceOf(windows), known);
  return windows.length > 0
    ? settled(held, "SUPPORTED", windows)
    : finding("SUPPORTED", "The record has an act that took effect.", acts);
}
