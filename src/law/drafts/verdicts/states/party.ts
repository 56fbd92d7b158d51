import type { Window } from "../../../participation/index.js";
import type { Finding } from "../../types.js";
import { daysOf } from "../telling.js";
import { claimsOf, finding, type Held, JOINING, sentenceOf } from "./held.js";
import { silence } from "./silence.js";

/** A verdict that memberships bear, unless all of them are open to doubt. */
export const settled = (held: Held, verdict: Finding["verdict"], windows: readonly Window[]): Finding =>
  windows.every(({ accepted }) => accepted === "CONTESTED")
    ? finding("CONTESTED", openSentence(windows), claimsOf(held, windows))
    : finding(verdict, sentenceOf(windows), claimsOf(held, windows));

/** What is said of memberships that are open to doubt; that they are is said once. */
function openSentence(windows: readonly Window[]): string {
  const said = sentenceOf(windows);
  return /\bnot settled\b/u.test(said) ? said : `${said} That is not settled.`;
}

/** Of a State that was no party by a day: what it did instead, or what silence says. */
export function neverParty(held: Held, negated: boolean, on = held.asOf): Finding {
  // One that became a party later was none before: the record has no silence about it, it has the day.
  const later = held.windows.filter((one) => one.from > on);
  if (later.length > 0)
    return finding(negated ? "SUPPORTED" : "CONTRADICTED", sentenceOf(later), claimsOf(held, later));
  if (negated) return silence(held, JOINING, "party", true, on);
  const short = held.acts.filter(({ fields }) => ["signature", "accession-withdrawn"].includes(fields.act));
  if (short.length === 0) return silence(held, JOINING, "party", false, on);
  const signed = short.filter(({ fields }) => fields.act === "signature");
  const told =
    signed.length > 0
      ? `${held.who} signed ${daysOf(signed, held.asOf)} and has not become a party; a signatory is no party.`
      : `${held.who} took back what would have made it a party ${daysOf(short, held.asOf)}.`;
  return finding("CONTRADICTED", told, short);
}
