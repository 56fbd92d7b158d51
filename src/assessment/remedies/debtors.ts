import { type FactsOn, type StateAbove, statesAbove, stepStands } from "../../law/index.js";
import type { ClaimKind } from "../../model/index.js";
import type { RemedyQuestion } from "./remedy-question.js";

/** Who would owe reparation if it came to that, in which capacity, and the claims that say so. Never a finding of ours. */
export interface Debtor {
  readonly actor: string;
  readonly against: "CONVICTED_PERSON" | "STATE" | "OTHER";
  /** The mechanism that convicted; null for attributions, which no mechanism is needed for. */
  readonly before: string | null;
  /** The actor an attribution names, for whom the State would answer. */
  readonly through: string;
  readonly claims: readonly string[];
}

const CONVICTIONS: ReadonlySet<string> = new Set(["convicted-first-instance", "conviction-final"]);
/** That an actor let something happen or acted as a State counts as attribution; the words stay the speaker's. */
const KINDS: ReadonlySet<ClaimKind> = new Set(["attribution", "characterization"]);

/**
 * From attributions: States, the States whose organs are named, and other bodies. From convictions that stand on the
 * day: persons. A person to whom something is only attributed owes nothing here.
 */
export function debtorsOf(facts: FactsOn, question: RemedyQuestion): Debtor[] {
  const found: Debtor[] = [];
  for (const claim of question.claims) {
    if (!KINDS.has(claim.kind)) continue;
    const actor = question.actors.get((claim.kind === "attribution" ? claim.object : claim.scope) ?? "");
    if (!actor || actor.type === "Person") continue;
    const through = actor.id;
    if (actor.type === "State")
      found.push({ actor: actor.id, against: "STATE", before: null, through, claims: [claim.id] });
    const states = actor.type === "StateOrgan" ? statesOfOrgan(facts, actor.id) : [];
    for (const state of states)
      found.push({ actor: state.id, against: "STATE", before: null, through, claims: [claim.id, ...state.claims] });
    if (actor.type !== "State" && states.length === 0)
      found.push({ actor: actor.id, against: "OTHER", before: null, through, claims: [claim.id] });
  }
  for (const [mechanism, steps] of facts.steps) {
    for (const step of steps) {
      if (!CONVICTIONS.has(step.fields.step) || !question.concerned.has(step.subject ?? "") || !stepStands(facts, step))
        continue;
      found.push({
        actor: step.subject as string,
        against: "CONVICTED_PERSON",
        before: mechanism,
        through: step.subject as string,
        claims: [step.id],
      });
    }
  }
  return found;
}

const LEADS_TO_STATE: ReadonlySet<string> = new Set(["ORGAN_OF", "SUBORDINATE_TO", "MEMBER_OF"]);

/** The States an organ belongs to on a day, by structure claims upwards or its own nationality, and the claims that say so. */
export const statesOfOrgan = (facts: FactsOn, organ: string): StateAbove[] =>
  statesAbove(facts, organ, (id) =>
    [
      ...(facts.structureOf.get(id) ?? []).filter((link) => LEADS_TO_STATE.has(link.fields.relation)),
      ...(facts.nationalityOf.get(id) ?? []),
    ].flatMap((link) => (link.object === null ? [] : [{ to: link.object, claim: link.id }])),
  );
