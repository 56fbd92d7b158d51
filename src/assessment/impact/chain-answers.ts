import type { Day } from "../../base/index.js";
import { type ChainFacts, type ChainHop, MAX_DEPTH, type ResponsibilityChain, walkChains } from "../../law/index.js";
import { type Answers, keyed, type StandingAnswer } from "./answers-of.js";

/** The chains from one subject on a day, each with everything about it that a claim can change. Pure. */
export const chainAnswers = (facts: ChainFacts, subject: string, day: Day): Answers =>
  keyed(
    walkChains(facts, { subject, day, minHolds: "UNKNOWN", maxDepth: MAX_DEPTH }).map(
      (chain): StandingAnswer => ({
        kind: "ResponsibilityChain",
        // One path is one chain: each of its links, by its kind and what it leads to.
        id: [subject, ...chain.hops.flatMap((hop) => [hop.kind, hop.to])].join("/"),
        sentence: sentenceOf(chain, subject, facts),
      }),
    ),
  );

function sentenceOf(chain: ResponsibilityChain, subject: string, facts: ChainFacts): string {
  const claims = new Set(
    chain.hops.flatMap((hop) => [...hop.claims, ...hop.modesOfLiability.flatMap((mode) => mode.claims)]),
  ).size;
  const links = chain.hops.map((hop, index) => {
    const marks = [
      hop.holds,
      hop.disputed ? "disputed" : "",
      chain.singleSourceHops.includes(index) ? "one source" : "",
    ];
    return `${linkOf(hop, facts)} (${marks.filter((mark) => mark !== "").join(", ")})`;
  });
  const path = [nameOf(subject, facts), ...links].join(", ");
  const open = new Set(chain.hops.flatMap((hop) => hop.openQuestions));
  return [`${path}: ${claims} ${claims === 1 ? "claim" : "claims"}.`, chain.endsBecause, ...chain.gaps, ...open].join(
    " ",
  );
}

const nameOf = (id: string, { nodes }: ChainFacts): string => nodes.get(id)?.name ?? id;

/** A link as its claims have it: what is alleged or said, never what is so. */
function linkOf({ kind, from, to }: ChainHop, facts: ChainFacts): string {
  const name = nameOf(to, facts);
  const isOffice = (id: string): boolean => facts.nodes.get(id)?.type === "Office";
  switch (kind) {
    case "ALLEGED_ROLE":
      return `alleged of ${name}`;
    case "HYPOTHESIS":
      return `where ${name} could be meant, which nobody alleges`;
    case "SUBORDINATE_TO":
      return `said to be under ${name}`;
    case "MEMBER_OF":
      return `said to be a member of ${name}`;
    case "ORGAN_OF":
      return `said to be an organ of ${name}`;
    case "AGENT_OF":
      return `said to act for ${name}`;
    case "CONTROLLED_BY":
      return `said to be controlled by ${name}`;
    case "HOLDS_OFFICE":
      if (facts.nodes.get(to)?.type !== "Person")
        return isOffice(to) ? `said to hold the office of ${name}` : `said to have a post in ${name}`;
      return isOffice(from) ? `said to be held by ${name}` : `where ${name} is said to have a post`;
  }
}
