import type { Content } from "./content.js";
import { fingerprint } from "./fingerprint.js";

/** What hangs alleged violations on their profiles goes with the violations when a record is written anew. */
const HANGING = "HAS_PROFILE";
/** The one node that says what the rest is of. */
export const RUN = "assessments assessments";

/** The two hashes that stored assessments carry with them: of all but what ties violations to them, and of that. */
export function sealOfAssessments({ nodes, links }: Content): { readonly seal: string; readonly links: string } {
  const unsealed = [...nodes.values()].map((node) => {
    const { seal: _seal, links: _links, ...properties } = node.properties;
    return [node.key, node.key === RUN ? { ...node, properties } : node] as const;
  });
  return {
    seal: fingerprint({ nodes: new Map(unsealed), links: links.filter(({ type }) => type !== HANGING) }),
    links: fingerprint({ nodes: new Map(), links: links.filter(({ type }) => type === HANGING) }),
  };
}

/**
 * Whether stored assessments are as they were written: `sound`; `untied` where only what ties violations to them is not,
 * as after a record was written anew; or `changed` by another hand. Those of an earlier record no question reads.
 *
 * @param head  fingerprint of the record that the store holds
 */
export function soundnessOf(assessments: Content, head: string | null): "sound" | "untied" | "changed" {
  const run = assessments.nodes.get(RUN);
  // Nor those that do not say of which: a build that was broken off has left them, and the next one clears them.
  if (!run) return "sound";
  const { seal, links } = sealOfAssessments(assessments);
  if (run.properties.seal !== seal) return "changed";
  return run.properties.links === links || run.properties.head !== head ? "sound" : "untied";
}
