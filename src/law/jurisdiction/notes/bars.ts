import { writeDay } from "../../../base/index.js";
import type { NoteRule } from "../../../model/index.js";
import { type LegalNote, type LimbState, shiftYears } from "../../facts/index.js";
import { notesAbout, plainNote } from "../../findings/index.js";
import { sameState } from "../../inter-state/index.js";
import { writtenDays } from "../../time/index.js";
import type { Case } from "../question.js";
import { statesTouched } from "../relevance.js";

/**
 * What may stop a trial although the forum has jurisdiction: time that has run out, an amnesty, a judgment already given, a
 * trial without the accused. Rules of the forum, each for the crimes and days it speaks of; none is part of the outcome.
 * MET: it does not stand in the way.
 */
export function barsOn(c: Case): LegalNote[] {
  return notesAbout(c.facts, c.mechanism.id, "bar", (rule) => speaksOf(c, rule) && !isAmnestyOfOthers(c, rule))
    .map((claim) => {
      const { bar, years } = claim.fields.rule;
      const note = plainNote(c.facts, claim);
      const time = years === undefined ? null : limitation(c, years);
      return {
        ...note,
        ...(time && { state: time.state, sentence: `${note.sentence} ${time.says}` }),
        bar: bar ?? "",
      };
    })
    .sort((a, b) => (a.bar < b.bar ? -1 : a.bar > b.bar ? 1 : 0))
    .map(({ bar: _, ...note }) => note);
}

/**
 * An amnesty is a law on the past of its own State: it speaks of what was done there, or by its nationals, and not of
 * foreigners in another State. Whose nationality is not said may be one of them.
 */
function isAmnestyOfOthers(c: Case, { bar }: NoteRule): boolean {
  const { forum } = c.mechanism;
  if (bar !== "AMNESTY" || !forum || (c.actor?.nationalities ?? []).length === 0) return false;
  const own = sameState(c.facts, forum);
  return !statesTouched(c).some((state) => own.has(state));
}

/** Whether a rule is about this crime and these days of conduct; a rule that names none is about all. */
export function speaksOf(c: Case, { categories = [], from, to }: NoteRule): boolean {
  const wider = c.facts.broader.get(c.category) ?? new Set([c.category]);
  if (categories.length > 0 && !categories.some((one) => wider.has(one))) return false;
  const days = writtenDays({ from, to });
  return days.from < c.to && c.from < days.to;
}

/** Time runs from the last day of the conduct; while it goes on it has not begun. */
export function limitation(c: Case, years: number): { state: LimbState; says: string } {
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
