import type { Day } from "../../base/index.js";
import type { ClaimCore, ClaimOf } from "../../model/index.js";
import { type FactsOn, factsOn, type LawFacts } from "../facts/index.js";
import { byDayOfAct } from "../time/index.js";
import { obligedByActs } from "./obliged-by-acts.js";
import { obligedByCase } from "./obliged-by-case.js";
import { obligedByClaim } from "./obliged-by-claim.js";
import { belongTogether, obstructionsOf } from "./obstructions-of.js";
import type { CooperationAnswer, CooperationQuestion, ObligedParty } from "./types.js";

/**
 * Who has to cooperate with a mechanism on `asOf` or to execute its measure about somebody, and what is recorded of it:
 * the duty follows from acts of acceptance and their days, from a case between States, or from a recorded duty; refusals,
 * findings and claims of immunity are claims, each with its speaker. In: facts of one revision. Pure.
 */
export function cooperationWith(record: LawFacts | FactsOn, question: CooperationQuestion): CooperationAnswer {
  const { mechanism, asOf } = question;
  const facts = factsOn(record, asOf);
  const all = facts.cooperation.get(mechanism) ?? [];
  const looked = inOrder(all.filter(isList));
  const recorded = all.filter((claim) => !isList(claim) && concerns(facts, claim, question));
  const ids = (kind: ClaimOf<"cooperation">["fields"]["cooperation"]): string[] =>
    inOrder(recorded.filter((claim) => claim.fields.cooperation === kind)).map((claim) => claim.id);
  const said = recorded.some((claim) => claim.fields.cooperation !== "duty");
  return {
    mechanism,
    knowledge: said ? "RECORDED" : looked.length > 0 ? "NONE_KNOWN" : "NOT_LOOKED_FOR",
    looked: looked.map((claim) => claim.id),
    obliged: joined([
      ...obligedByActs(facts, mechanism, question.about),
      ...obligedByCase(facts, question),
      ...obligedByClaim(recorded, asOf),
    ]),
    discharged: ids("discharged"),
    stated: ids("stated"),
    refusals: ids("refused"),
    openRequests: ids("requests-open"),
    findings: ids("finding-of-non-compliance"),
    immunities: ids("immunity-claimed"),
    obstructions: inOrder(obstructionsOf(facts, mechanism, question.about)).map((claim) => claim.id),
  };
}

/** A claim about nobody in particular concerns every measure; one about a situation, all that belongs to it. */
function concerns(facts: FactsOn, { fields }: ClaimOf<"cooperation">, { about }: CooperationQuestion): boolean {
  const of = fields.about;
  if (about === null || of === undefined) return true;
  // What is recorded against a State asked about is its own, whatever measure it came of.
  return belongTogether(facts, of, about) || ownOf(facts, fields.subject, about);
}

/** What somebody lists of all that was found, against whomever. */
const isList = (claim: ClaimOf<"cooperation">): boolean => claim.fields.cooperation === "findings-listed";

/** Whether somebody is the State, or belongs to it. */
const ownOf = (facts: FactsOn, who: string, state: string): boolean =>
  facts.entities.get(state)?.type === "State" &&
  (who === state || (facts.nationalityOf.get(who) ?? []).some(({ fields }) => fields.state === state));

/** One line for each party and ground. */
function joined(parties: readonly ObligedParty[]): ObligedParty[] {
  const found = new Map<string, ObligedParty>();
  for (const party of parties) {
    const key = `${party.party}\n${party.sentence}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, claims: [...new Set([...known.claims, ...party.claims])] } : party);
  }
  return [...found.values()].sort((a, b) => (a.party < b.party ? -1 : a.party > b.party ? 1 : since(a) - since(b)));
}

const since = (party: ObligedParty): Day => party.since ?? Number.NEGATIVE_INFINITY;
const inOrder = <C extends ClaimCore>(claims: readonly C[]): C[] => [...claims].sort(byDayOfAct);
