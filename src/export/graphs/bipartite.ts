import { fail } from "../../base/index.js";
import type { ClaimOf, Dataset } from "../../model/index.js";
import { dateColumns, type Link, nodeId, type RecordView, type ShownClaim } from "../view/index.js";

/** One node or edge: its id, and its attributes as text. Digits are text too: an absent number reads as nought. */
export interface GraphNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}
export interface GraphEdge extends GraphNode {
  readonly from: string;
  readonly to: string;
  readonly role: string;
}
export interface Bipartite {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The record as a graph in which claims are nodes and never edges between those they are about: readers fold edges that
 * join the same two nodes, and then two speakers become one. A claim has an edge to each thing that it names.
 */
export function bipartite(view: RecordView): Bipartite {
  const described = describeNodes(view.data);
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const claim of view.claims) nodes.set(nodeId("claim", claim.id), claimNode(claim, described));
  for (const claim of view.claims) {
    const from = nodeId("claim", claim.id);
    for (const link of claim.links) {
      const to = nodeId(link.namespace, link.id);
      if (!nodes.has(to)) nodes.set(to, otherNode(link, to, described));
      const attributes = { role: link.role, claimId: claim.id, ...status(claim) };
      edges.push({ id: `${from}.${link.role}.${to}`, from, to, role: link.role, attributes });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

/** At most one edge from one node to another, its roles joined: where a reader has no kinds of edges it folds them. */
export function withRolesJoined(edges: readonly GraphEdge[]): GraphEdge[] {
  const joined = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const pair = `${edge.from} ${edge.to}`;
    const other = joined.get(pair);
    const role = other ? `${other.role}|${edge.role}` : edge.role;
    const id = other ? other.id : `${edge.from}.${edge.to}`;
    joined.set(pair, { ...edge, id, role, attributes: { ...edge.attributes, role } });
  }
  return [...joined.values()];
}

/** What a graph knows of everything that claims name, by the id of its node. */
export type Described = ReadonlyMap<string, Readonly<Record<string, string>>>;

const status = (claim: ShownClaim): Record<string, string> => ({
  disputed: claim.disputed,
  retracted: claim.retracted,
});

function claimNode(claim: ShownClaim, described: Described): GraphNode {
  const { openEnd, ...days } = dateColumns(claim.time, claim.actOn);
  const { edtf: _edtf, ...columns } = days;
  const figure = claim.kind === "figure" ? figureOf(claim) : {};
  const ofPerson = claim.links.some(({ namespace, id }) => described.get(nodeId(namespace, id))?.kind === "Person");
  const attributes = present({
    label: claim.sentence,
    nodeType: "claim",
    kind: claim.kind,
    claimId: claim.id,
    speaker: described.get(nodeId("entity", claim.speaker))?.name ?? claim.speaker,
    sentence: claim.sentence,
    ...columns,
    ...figure,
    pinpoint: claim.at,
    standard: claim.standard,
    verification: claim.checked,
    rank: claim.rank.toLowerCase(),
    description: ofPerson ? CAUTION : null,
    openEnd,
    ...status(claim),
  });
  return { id: nodeId("claim", claim.id), attributes };
}

function figureOf({ fields }: ClaimOf<"figure">): Record<string, string> {
  const bound = String(fields.bound).toLowerCase().replaceAll("_", " ");
  const unit = String(fields.unit).toLowerCase();
  return { bound, value: String(fields.value), unit, figureText: `${bound} ${fields.value} ${unit}` };
}

function otherNode(link: Link, id: string, described: Described): GraphNode {
  const known = described.get(id) ?? { label: link.id, nodeType: link.namespace };
  return { id, attributes: { ...known, disputed: "no", retracted: "no" } };
}

/** Entities are told apart by what they can be in a sentence; the exact type stands beside it. */
const ENTITY_NODE: Readonly<Record<string, string>> = {
  Incident: "incident",
  Event: "event",
  Place: "place",
  Situation: "situation",
  Office: "office",
  Plan: "plan",
};

export function describeNodes(data: Dataset): Described {
  const found = new Map<string, Record<string, string>>();
  const add = (id: string, attributes: Record<string, string | null | undefined>): void => {
    found.set(id, present(attributes));
  };
  for (const { id, type, name, names, description } of data.entities)
    add(nodeId("entity", id), {
      label: name,
      nodeType: ENTITY_NODE[type] ?? "actor",
      kind: type,
      name,
      ...scripts(names),
      description: type === "Person" ? `${description ?? ""} ${CAUTION}`.trim() : description,
    });
  for (const { id, name, actorType } of data.mechanisms)
    add(nodeId("entity", id), { label: name, nodeType: "actor", kind: actorType, name });
  for (const { id, title, names, kind, symbol, publisher, publishedOn, url } of data.sources)
    add(nodeId("source", id), {
      label: title,
      nodeType: "source",
      kind,
      name: title,
      ...scripts(names ?? []),
      symbol,
      publisher,
      publishedOn,
      url,
    });
  for (const { id, citation, gist } of data.provisions)
    add(nodeId("provision", id), { label: citation, nodeType: "provision", name: citation, description: gist });
  for (const [namespace, records] of [
    ["instrument", data.instruments],
    ["category", data.categories],
    ["element", data.elements],
    ["standard", data.standards],
  ] as const)
    for (const { id, name } of records) add(nodeId(namespace, id), { label: name, nodeType: namespace, name });
  for (const { bases } of data.mechanisms)
    for (const { id, sentence } of bases)
      add(nodeId("basis", id), { label: sentence, nodeType: "basis", name: sentence });
  return found;
}

/** What every view of a natural person says (Rome Statute, art 66; ICCPR, art 14(2)). */
export const CAUTION =
  "Presumed innocent unless a final decision of a court says otherwise. What claims say is what their speakers say.";

/** Other names, a field for each script that has one; the rest joined by ` | `, which no name may hold. */
export function scripts(
  names: readonly { readonly language: string; readonly text: string }[],
): Record<string, string> {
  const unsafe = names.find(({ text }) => text.includes("|"));
  if (unsafe) throw fail("EXPORT_NAME_UNSAFE", { name: unsafe.text });
  const of = (language: string): string | undefined => names.find((name) => name.language === language)?.text;
  const others = names.filter(({ language, text }) => !["ar", "he"].includes(language) || text !== of(language));
  return present({
    nameAr: of("ar"),
    nameHe: of("he"),
    otherNames: others.map(({ text }) => text).join(" | ") || null,
  });
}

const present = (attributes: Record<string, string | null | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value]])),
  );
