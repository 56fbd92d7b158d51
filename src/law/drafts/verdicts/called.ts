import { listOf } from "../../../model/index.js";
import { type FactsOn, positionsAgainst } from "../../facts/index.js";
import type { Finding, Mention } from "../types.js";
import { nameIn } from "./names.js";

/**
 * A finding on somebody whom the text calls by a name that is a claim: it says who uses the name and who disputes it,
 * and rests on those claims too. That the person is the one called so is not the record's to say.
 */
export function withName(facts: FactsOn, finding: Finding, mention: Mention | undefined, text: string): Finding {
  if (!mention?.calledBy) return finding;
  const against = positionsAgainst(facts, mention.calledBy);
  const speakers = (claims: readonly string[]): string =>
    listOf(
      [...new Set(claims.map((id) => facts.claims.get(id)?.speaker).filter((id) => id !== undefined))].map((id) =>
        nameIn(facts, id),
      ),
    );
  const disputed = against.length > 0 ? `; that is disputed by ${speakers(against)}` : "";
  return {
    ...finding,
    sentence: `${finding.sentence} “${text}” is a name given to ${nameIn(facts, mention.id)} by ${speakers(mention.calledBy)}${disputed}.`,
    claims: [...new Set([...finding.claims, ...mention.calledBy, ...against])],
  };
}
