import type { NoteRule } from "../../../model/index.js";
import type { LegalNote, LimbState } from "../../facts/index.js";
import { notesAbout, plainNote, worst } from "../../findings/index.js";
import { writtenDays } from "../../time/index.js";
import { named, sentence } from "../../words/index.js";
import type { Case } from "../question.js";
import { limitation, speaksOf } from "./bars.js";

/**
 * Where damages can be claimed in court for the same conduct: against whom, by whom, in which time. Rules of the forum,
 * each for the defendants, crimes and days it speaks of; a civil claim is no part of the outcome, which is about trial.
 * MET: the way is open if the facts are as alleged.
 */
export function civilClaimsOn(c: Case): LegalNote[] {
  return notesAbout(c.facts, c.mechanism.id, "civil", (rule) => speaksOf(c, rule) && isAgainst(c, rule)).map(
    (claim) => {
      const { rule } = claim.fields;
      const note = plainNote(c.facts, claim);
      const parts: Part[] = [
        { state: rule.state, says: "" },
        ...(rule.claimants ? [claimants(c, rule.claimants)] : []),
        ...(rule.listed ? [listing(c, rule.listed)] : []),
        ...(rule.years === undefined ? [] : [limitation(c, rule.years)]),
      ];
      return {
        ...note,
        state: worst(parts.map(({ state }) => state)),
        sentence: [rule.sentence, ...parts.map(({ says }) => says)].filter(Boolean).join(" "),
      };
    },
  );
}

/** Whether a rule is about this kind of defendant; one that names none, or a conduct without an actor, is about all. */
function isAgainst(c: Case, { against }: NoteRule): boolean {
  const actor = c.actor;
  if (!against || !actor) return true;
  switch (actor.kind) {
    case "STATE":
    case "STATE_ORGAN":
      return against.includes(actor.nationalities.includes(c.mechanism.forum ?? "") ? "FORUM_STATE" : "FOREIGN_STATE");
    case "ORGANIZATION":
      return against.includes("COMPANY");
    case "PERSON":
      return against.includes("PERSON");
    default:
      return false;
  }
}

type Part = { readonly state: LimbState; readonly says: string };

/** A rule for those of some nationalities alone. */
function claimants(c: Case, states: readonly string[]): Part {
  const of = c.conduct.victimNationalities;
  const who = `only nationals of ${named(c.facts, states, "or")} can claim under it`;
  if (!of || of.length === 0) return { state: "UNKNOWN", says: sentence(`${who}, and of whom is not said`) };
  return of.some((one) => states.includes(one))
    ? { state: "MET", says: "" }
    : {
        state: "NOT_MET",
        says: sentence(`${who}, and those harmed are said to be nationals of ${named(c.facts, of)}`),
      };
}

/** A rule against States on a list alone: on the days of the conduct, or on the day asked. */
function listing(c: Case, rows: NonNullable<NoteRule["listed"]>): Part {
  const states = c.actor?.nationalities ?? [];
  const names = named(c.facts, [...new Set(rows.flatMap(({ of }) => of))]);
  if (states.length === 0) return { state: "UNKNOWN", says: sentence(`listed at some time: ${names}`) };
  const on = (from: number, to: number): boolean =>
    rows.some((row) => {
      const days = writtenDays(row);
      return row.of.some((one) => states.includes(one)) && days.from < to && from < days.to;
    });
  return on(c.from, c.to) || on(c.asOf, c.asOf + 1)
    ? { state: "MET", says: sentence(`${named(c.facts, states)} was listed then or is listed now`) }
    : { state: "NOT_MET", says: sentence(`${named(c.facts, states)} was not listed then and is not now`) };
}
