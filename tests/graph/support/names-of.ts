import { type Graph, parseStatement } from "../../../src/graph/index.js";
import type { Tampering } from "./tamper.js";

const NAMES = parseStatement(
  "read/test",
  `// test
// What each node is called.
// @access READ
MATCH (n:WrittenByAnswerable)
RETURN elementId(n) AS element, labels(n) AS labels, coalesce(n.id, n.seq, n.mechanism) AS id`,
);
/** The places that were changed, as they are to be named. */
export function places(changes: readonly Tampering[], before: ReadonlyMap<string, string>): string[] {
  return changes.map(({ element, field }) => `${before.get(element)} ${field}`).sort();
}
/** What each node is called while it is as it should be. */
export async function namesOf(graph: Graph): Promise<Map<string, string>> {
  const sections = [
    ...["Claim claims", "Source sources", "Passage passages", "Act acts", "Changeset changesets", "Thread threads"],
    ...["Mechanism mechanisms", "Entity entities", "Instrument instruments", "Provision provisions"],
    ...["LegalCategory categories", "Element elements", "ModeOfLiability modes", "JurisdictionBasis bases"],
    ...["Remedy remedies", "StandardOfProof standards", "AllegedViolation violations", "FormerViolation violations"],
    ...["JurisdictionProfile profiles", "AssessmentSlice slices", "AssessmentColumn columns"],
    ...["AssessmentRun assessments", "Tally tallies"],
  ].map((line) => line.split(" ") as [string, string]);
  const rows = await graph.read(NAMES);
  return new Map(
    rows.map(({ element, labels, id }) => {
      const section = sections.find(([label]) => (labels as string[]).includes(label))?.[1];
      return [element as string, `${section} ${id}`];
    }),
  );
}
