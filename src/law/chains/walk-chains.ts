import { compareHolds, type Holds } from "../../base/index.js";
import { allegedLinks, hypotheses } from "./alleged-links.js";
import { buildLinks, type Links } from "./build-links.js";
import { endSentence, gapsAt, type Step } from "./chain-ends.js";
import { modeNotesIn } from "./mode-notes.js";
import { stateAttributionOf } from "./state-attribution.js";
import type {
  ChainFacts,
  ChainHop,
  ChainLine,
  ChainLink,
  ChainNode,
  ChainQuestion,
  ResponsibilityChain,
} from "./types.js";

/** The deepest chain anybody gets. */
export const MAX_DEPTH = 12;
/** Paths walked in full; beyond, a node that another chain has passed is not walked again. */
const MAX_PATHS = 500;

/**
 * The chains from a subject upwards on one day, each a path: through superiors to a State or the top of a group; and,
 * for every post on the way, to the persons said to hold it. A hop that the record excludes for the day, or that holds
 * less well than asked, ends the path and is named among its gaps; an undated one goes on as UNKNOWN. Circles in the
 * record are cut. Pure: the day is the same on every hop, the revision that of the facts.
 */
export function walkChains(facts: ChainFacts, question: ChainQuestion): ResponsibilityChain[] {
  const { subject, day, minHolds } = question;
  const maxDepth = Math.min(Math.max(question.maxDepth, 1), MAX_DEPTH);
  const links = buildLinks(facts, day);
  const incident = facts.nodes.get(subject)?.type === "Incident" ? subject : null;
  const ways: Links = incident
    ? {
        ...links,
        up: new Map([
          ...links.up,
          [incident, [...allegedLinks(facts, incident, day), ...hypotheses(facts, incident, day, links)]],
        ]),
      }
    : links;
  const nodeOf = (id: string): ChainNode => facts.nodes.get(id) ?? { id, name: id, type: "Organization" };
  const hopOf = makeHops(facts, nodeOf, incident);
  const chains: ResponsibilityChain[] = [];
  const expanded = new Set<string>();

  const close = (path: readonly ChainLink[], gaps: readonly string[], endsBecause: string): void => {
    chains.push(chainOf(path, path.map(hopOf), nodeOf(path.at(-1)?.to ?? subject), gaps, endsBecause));
  };
  const visit = (node: string, path: readonly ChainLink[], gaps: readonly string[]): void => {
    const passed = new Set([subject, ...path.map((link) => link.to)]);
    const upward = ways.up.get(node) ?? [];
    const cutBack = upward.filter((link) => passed.has(link.to));
    const open = upward.filter((link) => !passed.has(link.to));
    // From a person up to a post: the post's other holders stand beside that person, not above.
    const sideways = path.at(-1)?.kind === "HOLDS_OFFICE";
    const holders = sideways ? [] : (ways.holders.get(node) ?? []);
    const step: Step = {
      node: nodeOf(node),
      day,
      minHolds,
      maxDepth,
      open,
      cutBack,
      holders,
      sideways,
      nodeOf,
      depth: path.length,
    };
    const here = [...gaps, ...gapsAt(step)];
    if (path.length >= maxDepth) return close(path, here, endSentence(step));
    for (const link of holders.filter((one) => follows(one.holds, minHolds)))
      close(
        [...path, link],
        here,
        `${nodeOf(link.to).name} is said to hold ${nodeOf(node).type === "Office" ? "the office of" : "a post in"} ${nodeOf(node).name}; what stands above it is in chains of its own.`,
      );
    const next = open.filter((link) => follows(link.holds, minHolds));
    if (next.length === 0) return close(path, here, endSentence(step));
    if (expanded.has(node) && chains.length >= MAX_PATHS)
      return close(
        path,
        here,
        `Another chain goes on from ${nodeOf(node).name}; there are more than ${MAX_PATHS} paths, and each link is shown once.`,
      );
    expanded.add(node);
    for (const link of next) {
      if (link.holds === "EXCLUDED")
        close(
          [...path, link],
          here,
          `The record excludes this link for that day; it is shown because it was asked for.`,
        );
      else visit(link.to, [...path, link], here);
    }
  };
  visit(subject, [], []);
  return chains;
}

const follows = (holds: Holds, minHolds: Holds): boolean => compareHolds(holds, minHolds) >= 0;

function chainOf(
  path: readonly ChainLink[],
  hops: readonly ChainHop[],
  end: ChainNode,
  gaps: readonly string[],
  endsBecause: string,
): ResponsibilityChain {
  const weakest = hops.reduce<number>(
    (weak, hop, index) => (weak < 0 || compareHolds(hop.holds, (hops[weak] as ChainHop).holds) < 0 ? index : weak),
    -1,
  );
  const line: ChainLine = end.type === "Person" ? "INDIVIDUAL" : end.type === "State" ? "STATE" : "ORGANISATION";
  return {
    hops,
    holds: hops[weakest]?.holds ?? "UNKNOWN",
    weakestHop: weakest,
    singleSourceHops: path.flatMap((link, index) => (isSingleSource(link) ? [index] : [])),
    hypothetical: path.some((link) => link.kind === "HYPOTHESIS"),
    endsAt: end.id,
    endsBecause,
    line,
    gaps: [...new Set(gaps)],
  };
}

/** Two speakers read in one paper, or one speaker in two papers, are still one source. */
function isSingleSource(link: ChainLink): boolean {
  const counting = link.claims.filter((claim) => !claim.deprecated);
  const several = (of: (claim: (typeof counting)[number]) => string): boolean => new Set(counting.map(of)).size > 1;
  return !(several((claim) => claim.source) && several((claim) => claim.speaker));
}

/** Hops are made once for each link: paths that share one share its hop. */
function makeHops(
  facts: ChainFacts,
  nodeOf: (id: string) => ChainNode,
  incident: string | null,
): (link: ChainLink) => ChainHop {
  const made = new Map<ChainLink, ChainHop>();
  const modeNotesOf = modeNotesIn(facts, incident);
  return (link) => {
    const known = made.get(link);
    if (known) return known;
    const [from, to] = [nodeOf(link.from), nodeOf(link.to)];
    const hop: ChainHop = {
      from: link.from,
      to: link.to,
      kind: link.kind,
      holds: link.holds,
      claims: link.claims.map((claim) => claim.id),
      disputed: link.disputed,
      modesOfLiability: modeNotesOf(link, from, to),
      stateAttribution: stateAttributionOf(link, from, to),
      openQuestions: link.openQuestions,
    };
    made.set(link, hop);
    return hop;
  };
}
