import { OPEN_START, writeDay } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import { type FactsOn, type FilingRoute, type LimbState, type Reach, rulesOn } from "../facts/index.js";
import { completeTo, silenceOf, silenceOfAll } from "../participation/index.js";
import { instrumentName, named, nameOf } from "../words/index.js";

/** What of a question the ways in depend on: the States alleged to have acted, and the day it would be brought. */
export interface FilingScope {
  readonly facts: FactsOn;
  readonly mechanism: string;
  readonly states: readonly string[];
}

/**
 * Who may bring the matter there, and whether the way was open on the day asked. A mechanism may be competent and yet
 * out of reach of those harmed: that is told here and is no part of the outcome.
 */
export function filingRoutes(scope: FilingScope): FilingRoute[] {
  return rulesOn(scope.facts.mandates.get(scope.mechanism) ?? [], "NOTE").flatMap(({ id, fields }) => {
    const { rule, provisions } = fields;
    if (rule.topic !== "filing") return [];
    const { by, state, sentence, opens } = rule;
    const found = opens ? openedBy(scope, opens) : { state, says: null, claims: [] };
    const says = found.says ? `${sentence} ${found.says}` : sentence;
    return [{ by, state: found.state, sentence: says, provisions, claims: [id, ...found.claims] }];
  });
}

function openedBy(
  { facts, states }: FilingScope,
  opens: { readonly instrument: string; readonly acts: readonly string[] },
): { state: LimbState; says: string | null; claims: readonly string[] } {
  const { asOf } = facts;
  if (states.length === 0) return { state: "UNKNOWN", says: null, claims: [] };
  const acts = states.flatMap((state) => facts.participation.get(opens.instrument)?.get(state) ?? []);
  const last = acts.filter((act) => opens.acts.includes(act.fields.act)).at(-1);
  const who = named(facts, states);
  if (!last) {
    const { to: until, claims: told } = silenceOfAll({ facts }, opens.instrument, states);
    return until !== null && asOf <= until
      ? { state: "NOT_MET", says: `${who} ${states.length > 1 ? "have" : "has"} not opened it.`, claims: told }
      : {
          state: until === null ? "UNKNOWN" : "NOT_MET",
          says: `No act of ${who} that opens it is recorded.`,
          claims: told,
        };
  }
  const since = last.effectFrom ?? last.actOn;
  const left = acts.find((act) => endsWay(act, last));
  const ends = last.effectTo ?? left?.effectFrom ?? null;
  const claims = left ? [last.id, left.id] : [last.id];
  if (ends !== null && ends <= asOf)
    return { state: "NOT_MET", says: `${who} closed it; it was open to ${writeDay(ends - 1)}.`, claims };
  return {
    state: last.fields.status === "contested" ? "CONTESTED" : "MET",
    says: `Open for ${who}${since === null ? "" : ` since ${writeDay(since)}`}${ends === null ? "" : `, and closes after ${writeDay(ends - 1)}`}.`,
    claims,
  };
}

/** Whether an act is the State's leaving of what it had joined by another: a notice that came later and has a day of effect. */
const endsWay = (act: ParticipationClaim, joined: ParticipationClaim): boolean =>
  act.fields.act === "withdrawal" &&
  act.fields.subject === joined.fields.subject &&
  act.effectFrom !== null &&
  act.effectFrom > (joined.effectFrom ?? OPEN_START);

/**
 * How far was looked: each table of acts the answer may lean on that is complete to a day before the one asked, and
 * departures that are on record and have not taken effect yet.
 */
export function reachOf(facts: FactsOn, instruments: readonly string[], states: readonly string[]): Reach[] {
  const { asOf } = facts;
  return [...new Set(instruments)].flatMap((id): Reach[] => {
    const name = instrumentName(facts, id);
    const until = completeTo({ facts }, id);
    const late: Reach[] =
      until !== null && until >= asOf
        ? []
        : [
            {
              facts: `acts towards the ${name}`,
              completeTo: until,
              sentence:
                until === null
                  ? `Acts of States towards the ${name} are recorded without a day to which they are complete.`
                  : `Acts of States towards the ${name} are complete to ${writeDay(until)}; what came between that day and ${writeDay(asOf)} is recorded only where it was found.`,
            },
          ];
    const leaving = states.flatMap((state) =>
      (facts.participation.get(id)?.get(state) ?? []).filter((act) => isLeaving(act, asOf)),
    );
    const outside = states.flatMap((state): Reach[] => {
      const { to, claims } = silenceOf({ facts }, id, state);
      if (to === null || claims.length === 0 || to >= asOf) return [];
      const who = nameOf(facts, state);
      return [
        {
          facts: `acts of ${who} towards the ${name}`,
          completeTo: to,
          sentence: `${who} is recorded as no party to the ${name} to ${writeDay(to)}; nothing is recorded of the days after.`,
        },
      ];
    });
    return [
      ...late,
      ...outside,
      ...leaving.map((act) => ({
        facts: `the departure of ${nameOf(facts, act.fields.subject)} from the ${name}`,
        completeTo: null,
        sentence: departure(facts, act, name),
      })),
    ];
  });
}

const isLeaving = (act: ParticipationClaim, asOf: number): boolean =>
  (act.fields.act === "withdrawal" && act.effectFrom !== null && act.effectFrom > asOf) ||
  act.fields.act === "withdrawal-announced";

function departure(facts: FactsOn, act: ParticipationClaim, instrument: string): string {
  const who = nameOf(facts, act.fields.subject);
  const on = act.actOn === null ? "" : ` on ${writeDay(act.actOn)}`;
  return act.fields.act === "withdrawal-announced"
    ? `${who} announced${on} that it will leave the ${instrument}; no notice is recorded.`
    : `${who} gave notice${on} that it leaves the ${instrument}, with effect from ${writeDay(act.effectFrom as number)}.`;
}
