import type { Day } from "../../base/index.js";
import { buildElementsMatrix } from "./build-elements-matrix.js";
import type { ElementFacts } from "./types.js";

export type EvidenceSide = "SUPPORTING" | "CONTRADICTING" | "LEFT_OPEN";

/** A cell of an elements matrix that cites a finding. */
export interface EvidenceCell {
  readonly category: string;
  readonly element: string;
  readonly side: EvidenceSide;
}

/** A finding and every cell that cites it. */
export interface EvidenceUse {
  readonly claim: string;
  readonly cells: readonly EvidenceCell[];
}

/**
 * Which findings serve several charges or elements: the elements matrix of each category, turned round. A finding has as
 * many uses as cells cite it. Most used first; ties go by id. Uses are places where it is cited, no measure of weight.
 */
export function sharedEvidence(
  facts: ElementFacts,
  question: { readonly categories: readonly string[]; readonly subjects: ReadonlySet<string>; readonly asOf: Day },
): EvidenceUse[] {
  const uses = new Map<string, EvidenceCell[]>();
  for (const category of [...new Set(question.categories)].sort()) {
    const { requirements } = buildElementsMatrix(facts, { ...question, category });
    for (const cell of requirements) {
      const sides = [
        ["SUPPORTING", cell.supporting],
        ["CONTRADICTING", cell.contradicting],
        ["LEFT_OPEN", cell.leftOpen],
      ] as const;
      for (const [side, claims] of sides)
        for (const claim of claims)
          uses.set(claim, [...(uses.get(claim) ?? []), { category, element: cell.element, side }]);
    }
  }
  return [...uses]
    .map(([claim, cells]) => ({ claim, cells }))
    .sort((a, b) => b.cells.length - a.cells.length || (a.claim < b.claim ? -1 : 1));
}
