import { type Day, formatDay, OPEN_END, OPEN_START, writeDay } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import { effectDay, type FactsOn, type SupposedAct } from "../facts/index.js";
import { cite, nameOf } from "../words/index.js";
import type { ActRow } from "./types.js";

/** The facts as they look from one day, with the supposed acts laid over them. */
export interface View {
  readonly facts: FactsOn;
  readonly asOf: Day;
  /** Acts of one State towards one instrument that exist by then, oldest first. */
  acts(instrument: string, state: string): readonly ActRow[];
  /** Positions (claim ids) that answer any of these claims and exist by then. */
  answersTo(claims: readonly string[]): readonly string[];
  name(id: string): string;
  citation(provision: string): string;
  /** Silence of this instrument's table means that nothing was done. */
  isComplete(instrument: string): boolean;
}

/**
 * Lays supposed acts over the facts of a day. Silence of a table speaks when it is
 * complete to the first day of the conduct (without conduct: to `asOf`); later acts are then assumed not to be there.
 *
 * @param example a State that nobody asked about and that stands for any other like it
 */
export function openView(
  facts: FactsOn,
  suppose: readonly SupposedAct[] = [],
  conductFrom: Day | null = null,
  example: string | null = null,
): View {
  const { asOf } = facts;
  const silenceOn = formatDay(Math.min(conductFrom ?? asOf, asOf));
  return {
    facts,
    asOf,
    acts: (instrument, state) => {
      const recorded = (facts.participation.get(instrument)?.get(state) ?? []).map(toRow);
      const supposed = suppose
        .filter((act) => act.state === state && fits(act, instrument) && act.on <= asOf)
        .flatMap((act) => supposedRow(facts, instrument, act));
      return [...recorded, ...supposed].sort((a, b) => (a.on ?? OPEN_START) - (b.on ?? OPEN_START));
    },
    answersTo: (claims) => [
      ...new Set(claims.flatMap((id) => (facts.answers.get(id) ?? []).map((answer) => answer.id))),
    ],
    name: (id) => (id === example ? `another State (such as ${nameOf(facts, id)})` : nameOf(facts, id)),
    citation: (id) => cite(facts, id),
    isComplete: (instrument) => {
      const until = facts.instruments.get(instrument)?.participationCompleteTo;
      return until !== undefined && silenceOn <= until;
    },
  };
}

function toRow(claim: ParticipationClaim): ActRow {
  const fields = claim.fields;
  return {
    claim: claim.id,
    act: fields.act,
    status: fields.status ?? "accepted",
    on: claim.actOn,
    from: claim.effectFrom ?? claim.actOn ?? OPEN_START,
    to: claim.effectTo ?? OPEN_END,
    provision: fields.provision ?? null,
    clauseEffect: fields.clauseEffect ?? null,
    against: fields.against ?? null,
    territory: fields.territory ?? null,
    territorial: (fields.reaches ?? []).includes("territory"),
    note: claim.note,
  };
}

const SUPPOSED: Readonly<Record<string, string>> = {
  RATIFICATION: "ratification",
  ACCEPTANCE_BY_DECLARATION: "court-declaration-35-2",
  WITHDRAWAL: "withdrawal",
  RESERVATION: "reservation",
  RESERVATION_WITHDRAWN: "reservation-withdrawn",
};

/** A supposed act that names no instrument fits any; a declaration must say of what. */
const fits = (act: SupposedAct, instrument: string): boolean =>
  act.instrument === instrument || (act.instrument === null && act.kind !== "ACCEPTANCE_BY_DECLARATION");

/**
 * A supposed reservation excludes the clause; a supposed declaration of access has no limit. A supposed act that names no
 * first day has effect when the treaty says: joining and leaving wait as long as a deposit or a notice would.
 */
function supposedRow(facts: FactsOn, instrument: string, act: SupposedAct): ActRow[] {
  const kind = SUPPOSED[act.kind];
  if (!kind) return [];
  const waits = kind === "ratification" ? "joining" : kind === "withdrawal" ? "leaving" : null;
  const due = waits ? effectDay(facts.instruments.get(instrument), waits, act.on) : act.on;
  return [
    {
      claim: null,
      act: kind,
      status: "accepted",
      on: act.on,
      // Joining never reaches back before its own day (VCLT, article 28).
      from: kind === "ratification" ? Math.max(act.on, act.from ?? due) : (act.from ?? due),
      to: act.to ?? OPEN_END,
      provision: null,
      clauseEffect: kind === "reservation" ? "excludes" : null,
      against: null,
      territory: act.territory,
      territorial: false,
      note: null,
    },
  ];
}

/** Claim ids of rows that are recorded; supposed ones have none. */
export const claimsOf = (rows: readonly ActRow[]): string[] => rows.flatMap((row) => (row.claim ? [row.claim] : []));

/** A day as lawyers write it; an open end reads as such. */
export const dayText = (day: Day): string =>
  day >= OPEN_END || day <= OPEN_START ? "a day not recorded" : writeDay(day);
