import type { Day } from "../../base/index.js";
import type { ClaimOf, MechanismInput } from "../../model/index.js";
import { type FactsOn, factsOn, type LawFacts, positionsAgainst, proceedingsOf } from "../facts/index.js";
import { oldestFirst } from "../time/index.js";
import { foldPosture } from "./fold-posture.js";
import type { PostureAnswer, PostureContext } from "./types.js";

/** Courts in which silence is worth a line: of these natures, the one that the most kinds of ways lead to. */
const COURTS_FOR: Readonly<Record<string, readonly string[]>> = {
  Person: ["criminal-court", "hybrid-court"],
  State: ["court-of-states"],
};

/**
 * Where an actor stands in every forum on `asOf`: one answer for each forum with a step about the actor, more where a
 * court of States has several cases, and `NONE_KNOWN` for the court one would ask about. In: facts of one revision.
 */
export function posturesOf(record: LawFacts | FactsOn, actor: string, asOf: Day): PostureAnswer[] {
  const facts = factsOn(record, asOf);
  return forumsFor(facts, actor).flatMap((forum) => {
    const context = contextOf(facts, actor, forum);
    const about = proceedingsOf(facts, forum).filter(([first]) => first?.subject === actor);
    return (about.length > 0 ? about : [[]]).map((steps) => foldPosture(steps, asOf, context, facts.standing));
  });
}

function forumsFor(facts: FactsOn, actor: string): string[] {
  const concerned = [...facts.steps]
    .filter(([, steps]) => steps.some((step) => step.subject === actor))
    .map(([forum]) => forum);
  const found = [...facts.cooperation.keys()].filter((forum) => findingsOn(facts, actor, forum).length > 0);
  const asked = courtToAsk(facts, facts.entities.get(actor)?.type ?? "");
  return [...new Set([...concerned, ...found, ...(asked ? [asked] : [])])].sort();
}

/** Findings of a forum that the actor did not cooperate with it; not those that a step of its own tells. */
const findingsOn = (facts: FactsOn, actor: string, forum: string): ClaimOf<"cooperation">[] =>
  oldestFirst(
    (facts.cooperation.get(forum) ?? []).filter(
      ({ fields }) => fields.subject === actor && fields.cooperation === "finding-of-non-compliance",
    ),
  );

function courtToAsk(facts: FactsOn, type: string): string | undefined {
  return [...facts.mechanisms.values()]
    .filter(({ id, nature }) => COURTS_FOR[type]?.includes(nature) && isThere(facts, id))
    .sort((a, b) => ways(b) - ways(a) || b.bases.length - a.bases.length || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** Kinds of links, for a court may have several bases of one kind that lead to the same people. */
const ways = ({ bases }: MechanismInput): number => new Set(bases.map(({ link }) => link)).size;

/** A court whose rules have been made, and that was not set up later. */
const isThere = (facts: FactsOn, mechanism: string): boolean =>
  facts.mandates.has(mechanism) && facts.setUpLater(mechanism) === null;

function contextOf(facts: FactsOn, actor: string, forum: string): PostureContext {
  const nameOf = (id: string): string => facts.entities.get(id)?.name ?? facts.mechanisms.get(id)?.name ?? id;
  return {
    actor: { id: actor, name: nameOf(actor), isPerson: facts.entities.get(actor)?.type === "Person" },
    forum: {
      id: forum,
      name: nameOf(forum),
      ofPersons: facts.mechanisms.get(forum)?.addressee === "NATURAL_PERSON",
    },
    nameOf,
    isDisputed: (step) => positionsAgainst(facts, [step.id]).length > 0,
    findings: findingsOn(facts, actor, forum),
  };
}
