import { type Day, OPEN_END, tryParseDay } from "../../base/index.js";
import type { FieldsOf } from "../../model/index.js";
import type { FactsOn, LawClaim } from "../facts/index.js";
import { commencesOn } from "../time/index.js";

/** Days after the one looked from on which an act on record begins or ceases to have effect, or a rule begins to reach conduct. */
export function daysAhead(facts: FactsOn, mechanism: string, state: string): Map<Day, LawClaim[]> {
  const days = new Map<Day, LawClaim[]>();
  const add = (day: Day | null, claim: LawClaim): void => {
    if (day === null || day <= facts.asOf || day >= OPEN_END) return;
    days.set(day, [...(days.get(day) ?? []), claim]);
  };
  const rules = facts.mandates.get(mechanism) ?? [];
  // A rule without a day of its own may have been made later than the day looked from; and that one law was to give way
  // to another is seldom known before the other is made, so the last day of a layer is no day to wait for.
  for (const claim of rules) {
    const from = claim.fields.rule.from as string | undefined;
    const day = from ? tryParseDay(from) : null;
    if (day !== null && commencesOn(claim, day)) add(day, claim);
  }
  for (const instrument of new Set(rules.flatMap((claim) => instrumentsIn(claim.fields.rule))))
    for (const act of facts.participation.get(instrument)?.get(state) ?? []) {
      // The end of what is known is no event.
      if (act.fields.act === "not-party") continue;
      add(act.effectFrom, act);
      add(act.effectTo, act);
    }
  return days;
}

/** The instruments that a rule names: whose acceptance links, whose declaration opens a way or meets a condition. */
const instrumentsIn = (rule: FieldsOf<"mandate">["rule"]): string[] =>
  [rule.acceptance, rule.opens, rule.requires].flatMap((one) =>
    typeof one === "object" && one !== null && "instrument" in one && typeof one.instrument === "string"
      ? [one.instrument]
      : [],
  );
