import type { RuleByLimb } from "../../../model/index.js";
import type { Case } from "../question.js";
import { finding } from "./finding.js";

import { type PersonAnswer, WORDS } from "./person-words.js";

export function state(
  c: Case,
  data: RuleByLimb["PERSON"],
  base: { claims: string[]; provisions: string[] },
  who: string,
): PersonAnswer {
  const kind = c.actor?.kind ?? null;
  if (kind === null)
    return {
      ...finding(
        "UNKNOWN",
        `only States can be parties before ${who}; to which State the conduct is attributed is not said`,
        base,
      ),
      assumptions: [],
      final: false,
    };
  if (kind === "STATE" || kind === "STATE_ORGAN") {
    const organ = kind === "STATE_ORGAN" ? ["The conduct of the organ is taken as conduct of its State."] : [];
    const says = kind === "STATE" ? "a State" : "an organ, whose conduct is that of its State";
    // Before a court of States it must also have access to the forum: its clause says whether it has.
    return { ...finding("MET", says, base), assumptions: organ, final: false };
  }
  const organOf = (c.facts.structureOf.get(c.actor?.actor ?? "") ?? []).some(
    (claim) => claim.fields.relation === "ORGAN_OF",
  );
  if (organOf)
    return {
      ...finding("MET", "an organ, whose conduct is that of its State", base),
      assumptions: ["The conduct of the organ is taken as conduct of its State."],
      final: false,
    };
  if (kind === "COLLECTIVE" || kind === "UNIT") {
    return {
      ...finding(
        "UNKNOWN",
        `only States can be parties before ${who}; whether the alleged actor (${WORDS[kind]}) acted as an organ of its State is not recorded`,
        base,
      ),
      assumptions: [],
      final: false,
    };
  }
  return {
    ...finding(
      "NOT_MET",
      data.unmet ?? `only States can be parties before ${who}; persons and armed groups cannot be`,
      base,
    ),
    assumptions: [],
    final: true,
  };
}
