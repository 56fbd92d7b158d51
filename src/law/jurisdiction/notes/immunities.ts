import { endDayOf, firstDayOf, type Holds, OPEN_END, threadHoldsOn, unique, writeDay } from "../../../base/index.js";
import type { ClaimOf, EntityInput, NoteRule } from "../../../model/index.js";
import type { FactsOn, LimbState } from "../../facts/index.js";
import { listed, nameOf } from "../../words/index.js";
import type { Case } from "../question.js";

export interface OfficeOnRecord {
  readonly state: LimbState;
  readonly sentence: string;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
}

interface Held {
  readonly office: EntityInput & { readonly represents: NonNullable<EntityInput["represents"]> };
  readonly holds: Holds;
  readonly claims: readonly ClaimOf<"posting">[];
}

const AS: Record<Held["office"]["represents"]["as"][number], string> = {
  HEAD_OF_STATE: "head of State",
  HEAD_OF_GOVERNMENT: "head of government",
  FOREIGN_MINISTER: "foreign minister",
};

/**
 * Whether the alleged actor is on record as head of State, head of government or foreign minister of another State on
 * the day asked, and what the law of the forum makes of it: the rule's own sentence follows what the record has (ICJ,
 * Arrest Warrant, paras 51 to 61).
 */
export function officeOnRecord(c: Case, rule: Pick<NoteRule, "state" | "sentence">): OfficeOnRecord {
  const person = c.actor?.actor ?? null;
  const held = person === null ? [] : heldBy(c.facts, person);
  const who = person === null ? "" : nameOf(c.facts, person);
  const told = (state: LimbState, fact: string, of: readonly Held[]): OfficeOnRecord => ({
    state,
    sentence: `${fact}. ${rule.sentence}`,
    claims: unique(of.flatMap(({ claims }) => claims.map(({ id }) => id))),
    provisions: unique(of.map(({ office }) => office.represents.provision)),
  });
  if (held.length === 0)
    return {
      ...{ state: rule.state, claims: [], provisions: [] },
      sentence: `${rule.sentence} ${person === null ? "Whether the alleged actor holds one is a matter of fact." : `The record has no such office of ${who}.`}`,
    };
  const abroad = held.filter(({ office }) => office.represents.state !== c.mechanism.forum);
  if (abroad.length === 0)
    return {
      ...told("NOT_APPLICABLE", "", held),
      sentence: `${listed(held.map(({ office }) => office.name))} is an office of this State itself: the rule shields from the courts of other States.`,
    };
  const now = abroad.filter(({ holds }) => holds === "CERTAIN" || holds === "CONTINUITY");
  if (now.length > 0)
    return told(rule.state === "UNKNOWN" ? "MET" : rule.state, listed(now.map((one) => says(c, one, who))), now);
  const perhaps = abroad.filter(({ holds }) => holds === "POSSIBLE" || holds === "UNKNOWN");
  const names = (of: readonly Held[]): string => listed(of.map(({ office }) => office.name));
  if (perhaps.length > 0)
    return told(
      "UNKNOWN",
      `The record leaves open whether ${who} holds the office of ${names(perhaps)} on ${writeDay(c.asOf)}`,
      perhaps,
    );
  return told(
    "NOT_MET",
    `${who} ${listed(abroad.map((one) => `${one.claims.every(({ time }) => c.asOf < firstDayOf(time)) ? "was yet to hold" : "held"} the office of ${one.office.name}${until(one)}`))}; none of these offices is on record for ${writeDay(c.asOf)}`,
    abroad,
  );
}

/** What is claimed of the offices of a person that represent a State, an office at a time. */
function heldBy(facts: FactsOn, person: string): Held[] {
  const postings = facts.postingsOf.get(person) ?? [];
  return unique(postings.map(({ fields }) => fields.post)).flatMap((post) => {
    const office = facts.entities.get(post);
    if (!office?.represents) return [];
    const claims = postings.filter(({ fields }) => fields.post === post);
    const holds = threadHoldsOn(
      claims.map(({ time }) => time),
      facts.asOf,
    );
    return [{ office: office as Held["office"], holds, claims }];
  });
}

function says(c: Case, { office, claims }: Held, who: string): string {
  const now = claims.filter(({ time }) => time.certFrom <= c.asOf && c.asOf < time.certTo);
  const speakers = listed(unique((now.length > 0 ? now : claims).map(({ speaker }) => nameOf(c.facts, speaker))));
  const since = now.length > 0 ? ` since ${writeDay(Math.min(...now.map(({ time }) => time.certFrom)))}` : "";
  const as = listed(office.represents.as.map((one) => AS[one]));
  return `According to ${speakers}, ${who} has held the office of ${office.name} (${as})${since}`;
}

function until({ claims }: Held): string {
  const last = Math.max(...claims.map(({ time }) => endDayOf(time)));
  return last >= OPEN_END ? "" : ` until ${writeDay(last - 1)}`;
}
