import { toClaimRecords } from "../../assessment/index.js";
import type { ElementFacts } from "../../law/index.js";
import { ofKind, recordedBy } from "../../model/index.js";
import type { Moment } from "./moment.js";

/** What elements matrices are made of at a moment: the elements recorded by then, and findings as a statement returned them. */
export function elementFacts(
  { facts, snapshot, rev }: Moment,
  nodes: Parameters<typeof toClaimRecords>[0],
): ElementFacts {
  const { categories, broader, narrower, answers } = facts;
  const elements = recordedBy(snapshot.records.elements, rev);
  return {
    elements,
    categories,
    broader,
    narrower,
    findings: ofKind(toClaimRecords(nodes), "element-finding"),
    answers,
  };
}
