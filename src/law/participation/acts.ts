import { type Day, OPEN_END, OPEN_START } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import { effectDay, type FactsOn, type SupposedAct, shutOut } from "../facts/index.js";
import { recordedActs } from "./recorded-acts.js";
import type { ActScope } from "./scope.js";

/** What a State did towards an instrument as rules read it, recorded or supposed. Days of effect are half open. */
export interface Act {
  /** Null for a supposed act. */
  readonly claim: string | null;
  readonly state: string;
  /** The instrument the act itself names; null for a supposed act that names none and so fits any. */
  readonly of: string | null;
  readonly act: string;
  readonly status: string;
  readonly on: Day | null;
  readonly effectFrom: Day | null;
  readonly effectTo: Day | null;
  readonly provision: string | null;
  readonly clauseEffect: string | null;
  readonly against: string | null;
  /** The States towards which it holds; null: all. */
  readonly towards: ParticipationClaim["fields"]["towards"] | null;
  readonly territory: string | null;
  readonly reaches: readonly string[];
  readonly note: string | null;
}

/** An act to suppose, made and in effect from these days on, with what else it names. */
export const supposed = (
  kind: SupposedAct["kind"],
  on: Day,
  from: Day,
  rest: Partial<Omit<SupposedAct, "kind" | "on" | "from">>,
): SupposedAct => ({ kind, state: null, territory: null, instrument: null, on, from, to: null, ...rest });

/** The name of a supposed declaration: of which kind it is, the instrument it is made under decides. */
export const SUPPOSED_DECLARATION = "declaration-supposed";

/** Acts of a State under an instrument that exist on the day looked from, the supposed ones among them, oldest first. */
export function actsOf(scope: ActScope, instrument: string, state: string): Act[] {
  const recorded = recordedActs(scope.facts, instrument, state).map(toAct);
  const laidOver = scope.conduct.suppose
    .filter((act) => act.state === state && act.on <= scope.facts.asOf)
    // An act that names no treaty fits each that the State may join, and no other.
    .filter(
      (act) =>
        act.instrument === instrument ||
        (act.instrument === null && shutOut(scope.facts.instruments, instrument, state) === null),
    )
    .flatMap((act) => asAct(scope.facts, instrument, state, act));
  return laidOver.length === 0
    ? recorded
    : [...recorded, ...laidOver].sort((a, b) => (a.on ?? OPEN_START) - (b.on ?? OPEN_START));
}

export const toAct = ({ id, actOn, effectFrom, effectTo, note, fields }: ParticipationClaim): Act => ({
  claim: id,
  state: fields.subject,
  of: fields.instrument,
  act: fields.act,
  status: fields.status ?? "accepted",
  on: actOn,
  effectFrom,
  effectTo,
  provision: fields.provision ?? null,
  clauseEffect: fields.clauseEffect ?? null,
  against: fields.against ?? null,
  towards: fields.towards ?? null,
  territory: fields.territory ?? null,
  reaches: fields.reaches ?? [],
  note,
});

const SUPPOSED: Readonly<Partial<Record<SupposedAct["kind"], string>>> = {
  RATIFICATION: "ratification",
  ACCEPTANCE_BY_DECLARATION: SUPPOSED_DECLARATION,
  WITHDRAWAL: "withdrawal",
  RESERVATION: "reservation",
  RESERVATION_WITHDRAWN: "reservation-withdrawn",
};

/**
 * A supposed act that names no first day has effect when the treaty says: joining and leaving wait as long as a deposit or
 * a notice would. A supposed reservation excludes the clause; a declaration without a first day has none.
 */
function asAct(facts: FactsOn, instrument: string, state: string, asked: SupposedAct): Act[] {
  const act = SUPPOSED[asked.kind];
  if (!act) return [];
  const record = facts.instruments.get(instrument);
  const { kind, on, from } = asked;
  const effectFrom = {
    // Joining never reaches back before its own day (VCLT, article 28).
    RATIFICATION: Math.max(on, from ?? effectDay(record, "joining", on)),
    WITHDRAWAL: from ?? effectDay(record, "leaving", on),
    ACCEPTANCE_BY_DECLARATION: from,
    RESERVATION: from ?? on,
    RESERVATION_WITHDRAWN: from ?? on,
    COUNCIL_REFERRAL: null,
  }[kind];
  return [
    {
      claim: null,
      state,
      of: asked.instrument,
      act,
      status: "accepted",
      on,
      effectFrom,
      effectTo: asked.to,
      provision: kind === "WITHDRAWAL" ? (record?.effect?.leaving?.provision ?? null) : null,
      clauseEffect: kind === "RESERVATION" ? "excludes" : null,
      against: null,
      towards: null,
      territory: asked.territory,
      reaches: [],
      note: null,
    },
  ];
}

/** The first day of effect; an open start where nothing says. */
export const beginsOn = ({ effectFrom, on }: Act): Day => effectFrom ?? on ?? OPEN_START;
/** The day after the last of effect. */
export const endsOn = ({ effectTo }: Act): Day => effectTo ?? OPEN_END;
export const isInEffect = (act: Act, day: Day): boolean => beginsOn(act) <= day && day < endsOn(act);

/** Claim ids of acts that are recorded; supposed ones have none. */
export const claimsOf = (acts: readonly Act[]): string[] => acts.flatMap(({ claim }) => claim ?? []);
