import { compareHolds, type Day, type Holds, writeDay } from "../../base/index.js";
import type { ChainLink, ChainNode } from "./types.js";

/** Where a walk stands: a node and what the record knows of the ways on. */
export interface Step {
  readonly node: ChainNode;
  readonly day: Day;
  readonly minHolds: Holds;
  readonly maxDepth: number;
  readonly depth: number;
  /** Links upwards that do not lead back into the chain. */
  readonly open: readonly ChainLink[];
  /** Links upwards that do. */
  readonly cutBack: readonly ChainLink[];
  readonly holders: readonly ChainLink[];
  /** Reached from its own holder, so that other holders are not asked for. */
  readonly sideways: boolean;
  readonly nodeOf: (id: string) => ChainNode;
}

const GROUPS = new Set(["ArmedGroup", "Organization", "Population", "Collective"]);

/** Why a chain ends at a node, in one sentence; "none recorded" is never "none". */
export function endSentence(step: Step): string {
  const { node, open, cutBack, minHolds } = step;
  if (node.type === "State") return `The State is reached: ${node.name}.`;
  if (step.depth >= step.maxDepth && open.length > 0)
    return `The depth asked for is reached at ${node.name}; the record goes on from there.`;
  const living = open.filter((link) => link.holds !== "EXCLUDED");
  if (living.length > 0) {
    const undated = living.every((link) => link.holds === "UNKNOWN");
    return undated
      ? `Only links of unknown date go on from ${node.name}: to ${names(living, step)}.`
      : `Only links that hold less well than ${minHolds} go on from ${node.name}: to ${names(living, step)}.`;
  }
  if (open.length > 0)
    return `Every link recorded from ${node.name} is excluded for ${writeDay(step.day)}: to ${names(open, step)}.`;
  if (cutBack.length > 0)
    return `The record leads from ${node.name} back to ${names(cutBack, step)}; the circle is cut here.`;
  if (node.type === "Incident") return `No actor is alleged for ${node.name}.`;
  if (node.type === "Person") return `No post is recorded for ${node.name}.`;
  if (GROUPS.has(node.type)) return `The highest level recorded is reached: no superior of ${node.name} is known.`;
  return `No superior of ${node.name} is recorded.`;
}

/** What is missing at a node on the way: links the day excludes, links too weak for the question, an office nobody is said to hold. */
export function gapsAt(step: Step): string[] {
  const { node, open, minHolds } = step;
  const day = writeDay(step.day);
  const excluded = open.filter((link) => link.holds === "EXCLUDED");
  const weak = open.filter((link) => link.holds !== "EXCLUDED" && compareHolds(link.holds, minHolds) < 0);
  const gaps = [
    ...excluded.map(
      (link) => `The link from ${node.name} to ${step.nodeOf(link.to).name} is recorded, but excluded for ${day}.`,
    ),
    ...weak.map(
      (link) => `The link from ${node.name} to ${step.nodeOf(link.to).name} holds only as ${link.holds} on ${day}.`,
    ),
  ];
  const held = step.holders.some((link) => link.holds !== "EXCLUDED");
  if (node.type === "Office" && !step.sideways && !held)
    gaps.push(
      step.holders.length > 0
        ? `Nobody is recorded as holding ${node.name} on ${day}: every recorded posting is excluded for that day.`
        : `Nobody is recorded as holding ${node.name}.`,
    );
  return gaps;
}

const names = (links: readonly ChainLink[], step: Step): string =>
  [...new Set(links.map((link) => step.nodeOf(link.to).name))].join(", ");
