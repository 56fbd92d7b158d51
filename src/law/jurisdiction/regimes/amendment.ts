import { type Day, OPEN_END, tryParseDay, unique, writeDay } from "../../../base/index.js";
import type { CategoryInput, InstrumentInput } from "../../../model/index.js";
import { effectDay } from "../../facts/index.js";
import { best, worst } from "../../findings/index.js";
import { acceptanceOf, actsOf, recordedActs, silenceOf } from "../../participation/index.js";
import type { Rule } from "../../rules/index.js";
import { nameOf } from "../../words/index.js";
import type { Link } from "../links/link.js";
import { territoryOf } from "../places.js";
import type { Case } from "../question.js";

type Entry = CategoryInput["entries"][number];
export interface Answer {
  readonly state: Link["state"];
  readonly says: string;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
  readonly assumptions: readonly string[];
}

/**
 * Rome Statute, article 121(5): a crime that an amendment added is within jurisdiction only as far as the State on whose
 * territory, and the State by whose national, it is alleged, being parties, have accepted the amendment. A State that
 * is no party is not named by the rule.
 */
export function amendmentAccepted(c: Case, entry: Entry, rule: Extract<Rule, { kind: "rule" }>): Answer {
  const base = {
    claims: [rule.claim.id],
    provisions: [...rule.data.provisions],
    assumptions: [] as string[],
  };
  const instrument = c.basis.acceptance?.instrument ?? "";
  const amendment = amendmentRecord(c, entry.amendment as string);
  const name = amendment?.name ?? (entry.amendment as string);
  const inForce = amendment?.inForce ? tryParseDay(amendment.inForce) : null;
  if (amendment && !amendment.adopted) return { ...base, state: "NOT_MET", says: `it was never adopted (${name})` };
  if (inForce !== null && c.from < inForce) {
    return {
      ...base,
      state: "NOT_MET",
      says: `it came into the Statute for no State before ${writeDay(inForce)} (${name})`,
    };
  }
  const ask = (state: string): Answer =>
    stateAccepted(c, instrument, entry.amendment as string, amendment, state, base);
  const party = (state: string): boolean => isParty(c, instrument, state, c.from);
  const territorial =
    c.basis.link === "FLAG" && c.conduct.flagState !== null
      ? [c.conduct.flagState]
      : unique(c.conduct.places.flatMap((place) => territoryOf(c, place).states));
  const places = territorial.filter(party).map(ask);
  const nationals = (c.actor?.nationalities ?? []).filter(party).map(ask);
  const parts: Answer[] = [];
  if (places.length > 0) parts.push(pick(places, best(places.map((one) => one.state))));
  if (nationals.length > 0)
    parts.push(
      pick(
        nationals,
        worst(
          nationals.map((one) => one.state),
          "MET",
        ),
      ),
    );
  if (parts.length > 0) {
    const state = worst(
      parts.map((one) => one.state),
      "MET",
    );
    const same = parts.filter((one) => one.state === state);
    const unknownActor = (c.actor?.nationalities ?? []).length === 0 && state === "MET";
    return {
      state,
      says: unique(same.map((one) => one.says)).join("; "),
      claims: unique(same.flatMap((one) => one.claims)),
      provisions: base.provisions,
      assumptions: unknownActor
        ? ["No alleged actor is a national of a State Party that has not accepted the amendment."]
        : [],
    };
  }
  return { ...base, state: "MET", says: `no State Party that has not accepted the amendment is concerned (${name})` };
}

const pick = (answers: readonly Answer[], state: Link["state"]): Answer =>
  answers.find((one) => one.state === state) as Answer;

/** Whether a State is a party on a day, whatever its declarations. */
export function isParty(c: Case, instrument: string, state: string, day: Day): boolean {
  return acceptanceOf(c, instrument, state).windows.some(
    (window) => window.membership && window.from <= day && day < window.to,
  );
}

export function amendmentRecord(c: Pick<Case, "facts">, amendment: string): InstrumentInput | undefined {
  return c.facts.instruments.get(c.facts.amending.get(amendment) ?? "");
}

/** First day an acceptance of the amendment binds a State; null where none is recorded. */
export function acceptedFrom(
  c: Case,
  instrument: string,
  amendment: string,
  record: InstrumentInput | undefined,
  state: string,
): { day: Day; claim: string | null; contested: boolean } | null {
  for (const act of recordedActs(c.facts, instrument, state)) {
    if (act.fields.act !== "amendment-acceptance" || act.fields.amendment !== amendment) continue;
    if (act.fields.status !== "accepted" && act.fields.status !== "contested") continue;
    return { day: act.effectFrom ?? OPEN_END, claim: act.id, contested: act.fields.status === "contested" };
  }
  const supposed = record
    ? actsOf(c, record.id, state).find(
        (act) => act.claim === null && act.act === "ratification" && act.of === record.id,
      )
    : undefined;
  return supposed ? { day: supposed.effectFrom ?? OPEN_END, claim: null, contested: false } : null;
}

/**
 * An acceptance binds one year after deposit (article 121(5)), so silence of a list, or what is recorded of one State that
 * had not accepted, speaks for that long beyond its end.
 */
export function silenceSpeaksTo(c: Case, record: InstrumentInput | undefined, state: string): Day | null {
  const to = record ? silenceOf(c, record.id, state).to : null;
  return to === null ? null : effectDay(record, "joining", to);
}

function stateAccepted(
  c: Case,
  instrument: string,
  amendment: string,
  record: InstrumentInput | undefined,
  state: string,
  base: Pick<Answer, "claims" | "provisions" | "assumptions">,
): Answer {
  const [who, name] = [nameOf(c.facts, state), record?.name ?? amendment];
  const found = acceptedFrom(c, instrument, amendment, record, state);
  if (found) {
    const claims = found.claim ? [...base.claims, found.claim] : base.claims;
    if (found.day >= OPEN_END)
      return {
        ...base,
        claims,
        state: "UNKNOWN",
        says: `${who} accepted the amendment on a day that is not recorded (${name})`,
      };
    if (c.from < found.day)
      return {
        ...base,
        claims,
        state: "NOT_MET",
        says: `the amendment binds ${who} only from ${writeDay(found.day)} (${name})`,
      };
    return found.contested
      ? { ...base, claims, state: "CONTESTED", says: `whether ${who} accepted the amendment is not settled (${name})` }
      : {
          ...base,
          claims,
          state: "MET",
          says: `${who} has been bound by the amendment since ${writeDay(found.day)} (${name})`,
        };
  }
  const until = silenceSpeaksTo(c, record, state);
  const silent = record ? silenceOf(c, record.id, state).claims : [];
  return until !== null && c.from <= until
    ? {
        ...base,
        claims: [...base.claims, ...silent],
        state: "NOT_MET",
        says: `${who} is a party that has not accepted the amendment (${name})`,
      }
    : { ...base, state: "UNKNOWN", says: `whether ${who} has accepted the amendment is not recorded (${name})` };
}
