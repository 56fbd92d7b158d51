import { type Day, OPEN_END, tryParseDay, unique, writeDay } from "../../../base/index.js";
import type { RegimeRule } from "../../../model/index.js";
import { best, worst } from "../../findings/index.js";
import { acceptanceOf, claimsOf, isComplete, recordedActs, type Window } from "../../participation/index.js";
import type { Rule } from "../../rules/index.js";
import { listed, nameOf } from "../../words/index.js";
import type { Link } from "../links/link.js";
import { territoryOf } from "../places.js";
import type { Case } from "../question.js";
import { acceptedFrom, amendmentRecord, silenceSpeaksTo } from "./amendment.js";

/** Whether the category has a regime of its own, and the basis knows it. */
export const isAggression = (c: Case): boolean => c.facts.categories.get(c.category)?.regime === "aggression";

/** The day on which jurisdiction over aggression was switched on, as the rule gives it. */
export const activation = (rule: Extract<Rule<RegimeRule>, { kind: "rule" }>): Day | null =>
  rule.data.from ? tryParseDay(rule.data.from) : null;

interface Side {
  readonly state: Link["state"];
  readonly says: string;
  readonly claims: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/**
 * Rome Statute, article 15 bis(4) and (5), with the decision that activated it: both the State said to have acted and
 * the State on whose territory it acted are parties that accepted the amendment, the former without an opt-out, and the
 * conduct is not earlier than the activation. Article 12(2) alone gives no link.
 */
export function aggressionLink(c: Case, plain: Link, rule: Extract<Rule<RegimeRule>, { kind: "rule" }>): Link {
  const provisions = unique([...rule.data.provisions, ...plain.provisions]);
  const start = activation(rule);
  const base = { ...plain, provisions, claims: unique([...plain.claims, rule.claim.id]), windows: [] as Window[] };
  if (start !== null && c.from < start) {
    const says = `jurisdiction over aggression was switched on for acts from ${writeDay(start)}`;
    return { ...base, state: "NOT_MET", sentence: says, reason: says, places: [] };
  }
  const acted = c.actor?.nationalities ?? [];
  // Where no State's territory is touched, there is none that could link.
  if (c.basis.link === "TERRITORY" && plain.state === "NOT_MET" && noTerritory(c)) return base;
  const victims = attacked(c, acted).map((state) => side(c, state, false));
  const aggressors = acted.map((state) => side(c, state, true));
  const victim = best(victims.map((one) => one.state));
  // The text bars nationals of a State that is not bound; another nationality does not help (articles 15 bis(5), 121(5)).
  const aggressor = worst(
    aggressors.map((one) => one.state),
    "UNKNOWN",
  );
  const state = victims.length === 0 ? "UNKNOWN" : worst([victim, aggressor]);
  const said = [
    ...(victims.length === 0 ? ["the State attacked is not known"] : []),
    ...(victim === state ? victims.filter((one) => one.state === victim).map((one) => one.says) : []),
    ...(aggressor !== state
      ? []
      : aggressors.length === 0
        ? ["the State said to have acted is not known"]
        : aggressors.filter((one) => one.state === aggressor).map((one) => one.says)),
  ];
  const used = [
    ...victims.filter((one) => one.state === victim),
    ...aggressors.filter((one) => one.state === aggressor),
  ];
  const from = Math.max(start ?? 0, ...used.map((one) => one.from));
  const to = Math.min(OPEN_END, ...used.map((one) => one.to));
  const sentence = `for aggression both States must be parties bound by the amendment: ${listed(unique(said))}`;
  const window: Window = {
    from,
    to,
    accepted: "MET",
    reachesTerritory: true,
    reachesNationals: true,
    territory: null,
    claims: unique(used.flatMap((one) => one.claims)),
    says: `both States are bound by the amendment on aggression from ${writeDay(from)}`,
    membership: true,
    provision: null,
    endedBy: null,
  };
  return {
    ...base,
    state,
    sentence,
    reason: listed(unique(said)),
    claims: unique([...base.claims, ...used.flatMap((one) => one.claims)]),
    places: state === "NOT_MET" ? [] : c.conduct.places,
    windows: state === "MET" || state === "CONTESTED" ? [window] : [],
  };
}

/**
 * The States attacked: those of the places, or of the flag where the conduct is put on a ship or aircraft. A State whose
 * own leaders acted is not among them while another is there: an attack may set out from its own soil.
 */
function attacked(c: Case, acted: readonly string[]): string[] {
  const territorial = unique(c.conduct.places.flatMap((place) => territoryOf(c, place).states));
  const flag = c.conduct.flagState;
  const aboard = c.basis.link === "FLAG" || (c.basis.link !== "TERRITORY" && territorial.length === 0);
  const touched = flag !== null && aboard ? [flag] : territorial;
  const others = touched.filter((state) => !acted.includes(state));
  return others.length > 0 ? others : touched;
}

const noTerritory = (c: Case): boolean => c.conduct.places.every((place) => territoryOf(c, place).kind === "none");

function side(c: Case, state: string, acted: boolean): Side {
  const instrument = c.basis.acceptance?.instrument ?? "";
  const who = nameOf(c.facts, state);
  const acceptance = acceptanceOf(c, instrument, state);
  const membership =
    acceptance.windows.find((window) => window.membership && window.from <= c.from && c.from < window.to) ??
    acceptance.windows.find((window) => window.membership);
  const none = { from: 0, to: OPEN_END, claims: [] as readonly string[] };
  if (!membership) {
    return isComplete(c, instrument, state)
      ? { ...none, state: "NOT_MET", says: `${who} is not a party`, claims: claimsOf(acceptance.without) }
      : { ...none, state: "UNKNOWN", says: `whether ${who} is a party is not recorded` };
  }
  const optOut = acted
    ? recordedActs(c.facts, instrument, state).find(
        (act) =>
          act.fields.act === "aggression-opt-out" &&
          act.fields.status === "accepted" &&
          (act.effectFrom ?? 0) <= c.from,
      )
    : undefined;
  if (optOut)
    return {
      ...none,
      state: "NOT_MET",
      says: `${who} has declared that it does not accept jurisdiction over aggression`,
      claims: [...membership.claims, optOut.id],
    };
  const amendment = c.facts.categories.get(c.category)?.entries.find((entry) => entry.amendment)?.amendment ?? "";
  const record = amendmentRecord(c, amendment);
  const found = acceptedFrom(c, instrument, amendment, record, state);
  if (found) {
    const claims = found.claim ? [...membership.claims, found.claim] : membership.claims;
    if (found.day >= OPEN_END)
      return { ...none, state: "UNKNOWN", says: `${who} accepted the amendment on a day that is not recorded`, claims };
    const from = Math.max(membership.from, found.day);
    return {
      state: found.contested ? "CONTESTED" : "MET",
      says: `${who} has been bound since ${writeDay(found.day)}`,
      claims,
      from,
      to: membership.to,
    };
  }
  const until = silenceSpeaksTo(c, record, state);
  return until !== null && c.from <= until
    ? {
        ...none,
        state: "NOT_MET",
        says: `${who} is a party that has not accepted the amendment`,
        claims: membership.claims,
      }
    : {
        ...none,
        state: "UNKNOWN",
        says: `whether ${who} has accepted the amendment is not recorded`,
        claims: membership.claims,
      };
}
