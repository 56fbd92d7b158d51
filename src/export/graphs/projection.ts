import { groupBy } from "../../base/index.js";
import { type Loss, nodeId, type RecordView, type ShownClaim, sayLoss, sayPart } from "../view/index.js";
import type { Written } from "../written.js";
import { type Described, describeNodes, type GraphEdge, type GraphNode } from "./bipartite.js";
import { gexfText } from "./gexf.js";

/** What two actors have to do with each other by a claim: both are named in it, or the one speaks of the other. */
type Relation = "named-together" | "speaks-of";
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly claim: ShownClaim;
}

/**
 * Actors alone, joined by the claims that name them: for measures of networks, which know no nodes between. It is nobody's
 * statement, and says so at its head and on each edge. One edge for each ordered pair, kind of claim and relation, as GEXF,
 * whose kinds keep readers from folding edges; how many claims, whose, and whether any is disputed stand on it as text.
 */
export function writeProjection(view: RecordView): Written {
  const described = describeNodes(view.data);
  const shown = view.claims.filter(({ retracted }) => retracted === "no");
  const ties = shown.flatMap((claim) => tiesOf(claim, described));
  const edges = [...groupBy(ties, ({ from, to, relation, claim }) => `${from} ${to} ${claim.kind}.${relation}`)].map(
    ([, group]) => edgeOf(group, described),
  );
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = [...ids].sort().map((id): GraphNode => ({ id, attributes: described.get(id) ?? {} }));
  const used = new Set(ties.map(({ claim }) => claim.id)).size;
  const lost: Loss[] = [
    { code: "L1", records: used, instead: "`speakers` names all of an edge" },
    { code: "L2", records: used, instead: "an edge has no days: it joins claims of different ones" },
    { code: "L5", records: shown.filter(({ disputed }) => disputed === "yes").length, instead: "`disputed` says it" },
    { code: "L7", records: used, instead: "`claimIds` names the claims, which have it" },
    {
      code: "L9",
      records: view.claims.length - used,
      instead: "what names fewer than two actors, or was withdrawn, is left out",
    },
  ];
  const text = gexfText(view, { nodes, edges }, [
    PROJECTION,
    "An edge counts claims. It does not say that they are true, nor that they agree.",
    ...sayPart(view),
    ...lost.map(sayLoss),
  ]);
  return {
    files: [{ name: "projection.gexf", text }],
    counts: { nodes: nodes.length, edges: edges.length, claims: used },
    lost,
  };
}

const PROJECTION = "A projection; not a statement by anybody.";

function tiesOf(claim: ShownClaim, described: Described): Tie[] {
  const isActor = (id: string): boolean => described.get(id)?.nodeType === "actor";
  const actorsIn = (test: (role: string) => boolean): string[] => [
    ...new Set(
      claim.links.flatMap(({ role, namespace, id }) => {
        const node = nodeId(namespace, id);
        return namespace === "entity" && test(role) && isActor(node) ? [node] : [];
      }),
    ),
  ];
  const subjects = actorsIn((role) => role === "subject");
  const others = actorsIn((role) => role !== "subject" && role !== "speaker");
  const speaker = nodeId("entity", claim.speaker);
  const tie = (from: string, to: string, relation: Relation): Tie[] =>
    from === to ? [] : [{ from, to, relation, claim }];
  return [
    ...subjects.flatMap((from) => others.flatMap((to) => tie(from, to, "named-together"))),
    ...[...new Set([...subjects, ...others])].flatMap((to) => tie(speaker, to, "speaks-of")),
  ];
}

function edgeOf(group: readonly Tie[], described: Described): GraphEdge {
  const [{ from, to, relation, claim }] = group as [Tie, ...Tie[]];
  const role = `${claim.kind}.${relation}`;
  const speakers = [...new Set(group.map((one) => nodeId("entity", one.claim.speaker)))].sort();
  const attributes = {
    role,
    kind: claim.kind,
    relation,
    note: PROJECTION,
    claims: String(group.length),
    claimIds: group.map((one) => one.claim.id).join(" "),
    speakers: speakers.map((id) => described.get(id)?.name ?? id).join(" | "),
    disputed: group.some((one) => one.claim.disputed === "yes") ? "yes" : "no",
  };
  return { id: `${from}.${role}.${to}`, from, to, role, attributes };
}
