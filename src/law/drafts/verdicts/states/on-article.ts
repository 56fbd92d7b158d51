import type { Finding } from "../../types.js";
import { daysOf } from "../telling.js";
import { articleFits } from "./acts.js";
import { finding, type Held, isOpen, VOID } from "./held.js";
import { stands } from "./lasting.js";

/**
 * To be bound by one article is more than to be a party: a reservation can shut the article out. Null where the text does
 * not speak of being bound, and where being a party decides.
 */
export function onArticle(held: Held, article: string): Finding | null {
  const { reading, acts, asOf, facts, windows } = held;
  const { plain } = reading.sentence;
  if (!/\bbound\b/iu.test(plain.slice(reading.predicate.start, reading.predicate.end))) return null;
  const made = acts.filter(
    ({ fields }) =>
      fields.act === "reservation" &&
      !VOID.has(fields.status) &&
      fields.clauseEffect !== undefined &&
      fields.provision !== undefined &&
      articleFits(facts, fields.provision, article),
  );
  const { negated } = reading.predicate;
  const standing = made.filter((act) => stands(held, act));
  const shutting = standing.filter(
    ({ fields }) =>
      fields.status === "accepted" && ["excludes", "consent-case-by-case"].includes(fields.clauseEffect ?? ""),
  );
  if (shutting.length > 0 && reading.days.length === 0)
    return finding(
      negated ? "SUPPORTED" : "CONTRADICTED",
      `The record has a reservation to it ${daysOf(shutting, asOf)}, which stands.`,
      shutting,
    );
  if (standing.length > 0 || (made.length > 0 && reading.days.length > 0))
    return finding("NOT_RECORDED", `The record has a reservation to it ${daysOf(made, asOf)}.`, made);
  // A party without a recorded reservation may have made one: what is recorded of reservations is not all there is.
  return negated && made.length === 0 && windows.some(isOpen(asOf))
    ? finding(
        "NOT_RECORDED",
        "The record has no reservation to this article; that is no finding that there is none.",
        [],
      )
    : null;
}
