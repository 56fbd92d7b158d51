import type { Day } from "../../base/index.js";
import { type LawClaim, type LawFacts, positionsAgainst } from "../facts/index.js";
import { foldPosture } from "./fold-posture.js";
import { splitCases } from "./split-cases.js";
import { dayOfStep } from "./standing-steps.js";
import type { PostureAnswer, PostureContext } from "./types.js";

/** Courts in which silence is worth a line: of these natures, the one before which most actors of this type have stood. */
const COURTS_FOR: Readonly<Record<string, readonly string[]>> = {
  Person: ["criminal-court", "hybrid-court"],
  State: ["court-of-states"],
};

/**
 * Where an actor stands in every forum on `asOf`: one answer for each forum with a step about the actor, more where a
 * court of States has several cases, and `NONE_KNOWN` for the court one would ask about. In: facts of one revision.
 */
export function posturesOf(facts: LawFacts, actor: string, asOf: Day): PostureAnswer[] {
  const answers: PostureAnswer[] = [];
  for (const forum of forumsFor(facts, actor, asOf)) {
    const context = contextOf(facts, actor, forum, asOf);
    const steps = stepsAbout(facts, actor, forum).filter((step) => (dayOfStep(step) ?? asOf) <= asOf);
    for (const proceeding of splitCases(steps)) answers.push(foldPosture(proceeding, asOf, context));
  }
  return answers;
}

const stepsAbout = (facts: LawFacts, actor: string, forum: string): LawClaim[] =>
  (facts.steps.get(forum) ?? []).filter((step) => step.subject === actor);

function forumsFor(facts: LawFacts, actor: string, asOf: Day): string[] {
  const concerned = [...facts.steps.keys()].filter((forum) =>
    stepsAbout(facts, actor, forum).some((step) => (dayOfStep(step) ?? asOf) <= asOf),
  );
  const asked = courtToAsk(facts, facts.entities.get(actor)?.type ?? "");
  return [...new Set([...concerned, ...(asked ? [asked] : [])])].sort();
}

function courtToAsk(facts: LawFacts, type: string): string | undefined {
  const subjects = (forum: string): number =>
    new Set(
      (facts.steps.get(forum) ?? [])
        .map((step) => step.subject)
        .filter((id) => facts.entities.get(id ?? "")?.type === type),
    ).size;
  return [...facts.steps.keys()]
    .filter((forum) => COURTS_FOR[type]?.includes(facts.mechanisms.get(forum)?.nature ?? ""))
    .map((forum) => ({ forum, subjects: subjects(forum) }))
    .filter((court) => court.subjects > 0)
    .sort((a, b) => b.subjects - a.subjects || (a.forum < b.forum ? -1 : 1))[0]?.forum;
}

function contextOf(facts: LawFacts, actor: string, forum: string, asOf: Day): PostureContext {
  const nameOf = (id: string): string => facts.entities.get(id)?.name ?? facts.mechanisms.get(id)?.name ?? id;
  return {
    actor: { id: actor, name: nameOf(actor), isPerson: facts.entities.get(actor)?.type === "Person" },
    forum: { id: forum, name: nameOf(forum) },
    nameOf,
    isDisputed: (step) => positionsAgainst(facts, [step.id], asOf).length > 0,
  };
}
