import { type Day, OPEN_END, tryParseDay, unique, writeDay } from "../../base/index.js";
import { type FactsOn, type FilingRoute, type LimbState, type Reach, rulesOn } from "../facts/index.js";
import { best } from "../findings/index.js";
import { completeTo, type Departure, departureAhead, silenceOf, wayOpenedBy } from "../participation/index.js";
import { instrumentName, nameOf, sentence } from "../words/index.js";

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
    if (rule.topic !== "filing" || hasEnded(rule.ended, scope.facts.asOf)) return [];
    const { by, state, sentence, opens } = rule;
    const found = opens ? openedBy(scope, opens) : { state, says: null, claims: [] };
    const says = found.says ? `${sentence} ${found.says}` : sentence;
    return [{ by, state: found.state, sentence: says, provisions, claims: [id, ...found.claims] }];
  });
}

/** Whether ways in are on record and none of them is open on the day asked. */
export const isClosedToAll = (ways: readonly FilingRoute[]): boolean =>
  ways.length > 0 && ways.every(({ state }) => state === "NOT_MET");

/** Seen from a day on which the way was law no more, as from one before it was law, it is not there. */
const hasEnded = (ended: string | undefined, asOf: Day): boolean => asOf >= (tryParseDay(ended ?? "") ?? OPEN_END);

interface Opened {
  readonly state: LimbState;
  readonly says: string | null;
  readonly claims: readonly string[];
}

/** Of several States alleged to have acted, one that has opened the way is enough: the others are named beside it. */
function openedBy(
  { facts, states }: FilingScope,
  opens: { readonly instrument: string; readonly acts: readonly string[] },
): Opened {
  if (states.length === 0) return { state: "UNKNOWN", says: null, claims: [] };
  const each = states.map((state) => openedByOne(facts, opens, state));
  return {
    state: best(each.map(({ state }) => state)),
    says: each.map(({ says }) => says).join(" "),
    claims: unique(each.flatMap(({ claims }) => claims)),
  };
}

function openedByOne(
  facts: FactsOn,
  { instrument, acts }: { readonly instrument: string; readonly acts: readonly string[] },
  state: string,
): Opened {
  const { is, since, ends, claims } = wayOpenedBy(facts, instrument, acts, state);
  const who = nameOf(facts, state);
  const last = ends === null ? "" : writeDay(ends - 1);
  switch (is) {
    case "OPEN":
      return {
        state: "MET",
        says: `Open for ${who}${since === null ? "" : ` since ${writeDay(since)}`}${last && `, and closes after ${last}`}.`,
        claims,
      };
    case "DISPUTED":
      return { state: "CONTESTED", says: `Whether it is open for ${who} is disputed.`, claims };
    case "TO_COME":
      return { state: "NOT_MET", says: `It opens for ${who} on ${writeDay(since ?? facts.asOf)}.`, claims };
    case "CLOSED":
      return { state: "NOT_MET", says: sentence(`${who} closed it; it was open to ${last}`), claims };
    case "NONE": {
      const { to, claims: told } = silenceOf({ facts }, instrument, state);
      if (to === null) return { state: "UNKNOWN", says: `No act of ${who} that opens it is recorded.`, claims: told };
      // Of the days after those that the table is complete to nobody looked: that is no "no".
      if (facts.asOf > to)
        return {
          state: "UNKNOWN",
          says: sentence(`${who} had not opened it by ${writeDay(to)}; nothing later is recorded`),
          claims: told,
        };
      return { state: "NOT_MET", says: sentence(`${who} has not opened it`), claims: told };
    }
  }
}

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
    const outside = states.flatMap((state): Reach[] => {
      const { to, claims } = silenceOf({ facts }, id, state);
      if (to === null || claims.length === 0 || to >= asOf) return [];
      const who = nameOf(facts, state);
      return [
        {
          facts: `acts of ${who} towards the ${name}`,
          completeTo: to,
          sentence: sentence(
            `${who} is recorded as no party to the ${name} to ${writeDay(to)}; nothing is recorded of the days after`,
          ),
        },
      ];
    });
    return [
      ...late,
      ...outside,
      ...states.flatMap((state): Reach[] => {
        const departure = departureAhead(facts, id, state);
        if (!departure) return [];
        const who = nameOf(facts, state);
        return [
          {
            facts: `the departure of ${who} from the ${name}`,
            completeTo: null,
            sentence: sentence(leaving(who, departure, name)),
          },
        ];
      }),
    ];
  });
}

function leaving(who: string, { on, effective }: Departure, instrument: string): string {
  const day = on === null ? "" : ` on ${writeDay(on)}`;
  return effective === null
    ? `${who} announced${day} that it will leave the ${instrument}; no notice is recorded`
    : `${who} gave notice${day} that it leaves the ${instrument}, with effect from ${writeDay(effective)}`;
}
