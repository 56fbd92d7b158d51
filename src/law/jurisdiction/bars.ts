import { type Day, tryParseDay, writeDay } from "../../base/index.js";
import { type LawClaim, type LegalNote, type LimbState, positionsAgainst, shiftYears } from "../facts/index.js";
import type { Case } from "./question.js";

/**
 * What may stop a trial although the forum has jurisdiction: time that has run out, an amnesty, a judgment already given, a
 * trial without the accused. Rules of the forum, each for the crimes and days it speaks of; none is part of the outcome.
 * MET: it does not stand in the way.
 */
export function barsOn(c: Case): LegalNote[] {
  return (c.facts.mandates.get(c.mechanism.id) ?? [])
    .filter((claim) => claim.fields.limb === "NOTE" && claim.fields.rule.topic === "bar" && speaksOf(c, claim))
    .map((claim) => {
      const { bar, question, state, sentence, years } = claim.fields.rule;
      const time = typeof years === "number" ? limitation(c, years) : null;
      const claims = [claim.id];
      return {
        question: question as string,
        state: time?.state ?? (state as LimbState),
        sentence: time ? `${sentence} ${time.says}` : (sentence as string),
        provisions: claim.fields.provisions as string[],
        claims,
        contestedBy: positionsAgainst(c.facts, claims),
        bar: bar as string,
      };
    })
    .sort((a, b) => (a.bar < b.bar ? -1 : a.bar > b.bar ? 1 : 0))
    .map(({ bar: _, ...note }) => note);
}

/** Whether a rule is about this crime and these days of conduct; a rule that names none is about all. */
function speaksOf(c: Case, claim: LawClaim): boolean {
  const { categories = [], from, to } = claim.fields.rule as { categories?: string[]; from?: string; to?: string };
  const wider = c.facts.broader.get(c.category) ?? new Set([c.category]);
  if (categories.length > 0 && !categories.some((one) => wider.has(one))) return false;
  const [first, last] = [day(from), day(to)];
  return (first === null || c.to > first) && (last === null || c.from <= last);
}

/** Time runs from the last day of the conduct; while it goes on it has not begun. */
function limitation(c: Case, years: number): { state: LimbState; says: string } {
  if (c.conduct.ongoing)
    return { state: "MET", says: "The conduct is said to go on, so that time has not begun to run." };
  const end = shiftYears(c.conduct.to - 1, years);
  return c.asOf >= end
    ? {
        state: "NOT_MET",
        says: `Counted from the last day of the conduct it ran out on ${writeDay(end)}, unless something stopped it.`,
      }
    : { state: "MET", says: `Counted from the last day of the conduct it runs to ${writeDay(end)}.` };
}

const day = (iso: string | undefined): Day | null => (iso ? tryParseDay(iso) : null);
