import { DataFactory, type Quad, type Quad_Object } from "n3";
import type { Json } from "../../base/index.js";
import { identifierAddress, RECORD_ADDRESS } from "../../model/index.js";
import {
  type FormedRecord,
  identifiersIn,
  type Namespace,
  type RecordSection,
  type RecordView,
  recordForms,
  type ShownClaim,
} from "../view/index.js";
import { claimTriples } from "./claim-triples.js";
import { own, recordIri, term, text, typed } from "./terms.js";

type Node = ReturnType<typeof recordIri>;
/** One property of a record and its value. */
export type Triple = readonly [predicate: Node, object: Quad_Object];

export const NAMESPACE_OF: Readonly<Record<RecordSection, Namespace>> = {
  sources: "source",
  passages: "passage",
  entities: "entity",
  instruments: "instrument",
  provisions: "provision",
  categories: "category",
  elements: "element",
  modes: "mode",
  remedies: "remedy",
  standards: "standard",
  mechanisms: "entity",
  claims: "claim",
  acts: "act",
};

/**
 * A state of the record as RDF: everything that one changeset brought in one named graph, and what follows from the
 * whole (who disputes what, what was withdrawn) in the graph of the view, since it is true of that moment alone. Each
 * record carries itself as JSON beside its properties (`ans:asWritten`), so that lists keep their order and nothing is lost.
 */
export function recordQuads(view: RecordView): Quad[] {
  const quads: Quad[] = [];
  const add = (graph: Node, subject: Node, triples: Iterable<Triple>): void => {
    for (const [predicate, object] of triples) quads.push(DataFactory.quad(subject, predicate, object, graph));
  };
  for (const { seq, recordedAt, title, digest, privateImport } of view.data.changesets) {
    const changeset = recordIri("changeset", seq);
    add(changeset, changeset, [
      [term("rdf:type"), own("Changeset")],
      [term("rdf:type"), term("prov:Activity")],
      [own("number"), typed(String(seq), "integer")],
      [term("prov:generatedAtTime"), typed(recordedAt, "dateTime")],
      [term("dcterms:title"), text(title)],
      [own("digest"), text(digest)],
      ...(privateImport === undefined ? [] : [[own("privateImport"), text(privateImport)] as const]),
    ]);
  }
  const graphOf = (rev: number): Node => recordIri("changeset", rev);
  const records = recordForms(view.data);
  for (const record of records) {
    const node = recordIri(NAMESPACE_OF[record.section], record.id);
    const graph = graphOf(record.rev);
    add(graph, node, [[own("recordedIn"), graph]]);
    // What a store gives back of a record is enough to show it, and not to read it in again.
    if (!view.part)
      add(graph, node, [
        [own("asWritten"), text(JSON.stringify(record.value))],
        [own("section"), text(record.section)],
      ]);
    if (record.section !== "claims") add(graph, node, recordTriples(record));
  }
  // A rule that no file has any more stands among the records as the claim it is.
  const written = new Set(records.flatMap(({ section, id }) => (section === "claims" ? [id] : [])));
  for (const claim of view.claims) {
    const node = recordIri("claim", claim.id);
    const graph = graphOf(claim.rev);
    add(graph, node, claimTriples(claim));
    if (claim.kind === "mandate" && !written.has(claim.id)) add(graph, node, [[own("recordedIn"), graph]]);
    add(VIEW, node, statusTriples(claim));
  }
  for (const { subject, fields } of identifiersIn(view)) {
    const address = identifierAddress(fields.scheme, fields.identifier);
    // A statement of the moment, and weaker than `owl:sameAs`, by which a reader would make one record of two.
    if (subject && address)
      add(VIEW, recordIri("entity", subject), [[term("schema:sameAs"), DataFactory.namedNode(address)]]);
  }
  add(VIEW, VIEW, [
    [term("rdf:type"), own("View")],
    [own("knownAt"), typed(view.pin.knownAt, "dateTime")],
    [own("release"), text(view.pin.release)],
    ...(view.pin.asOf ? [[own("asOf"), typed(view.pin.asOf, "date")] as const] : []),
    ...(view.part
      ? [
          [term("dcterms:title"), text(view.part.title)] as const,
          [term("dcterms:isReferencedBy"), DataFactory.namedNode(view.part.address)] as const,
        ]
      : [[own("records"), typed(String(records.length), "integer")] as const]),
  ]);
  return quads;
}

/** The graph that says what is so at the moment of the export. */
const VIEW: Node = DataFactory.namedNode(`${RECORD_ADDRESS}view`);

const statusTriples = (claim: ShownClaim): Triple[] => [
  [own("disputed"), text(claim.disputed)],
  [own("retracted"), text(claim.retracted)],
  [own("rank"), text(claim.rank.toLowerCase())],
  [own("verification"), text(claim.checked)],
];

const TYPES: Partial<Record<RecordSection, string>> = {
  sources: "Source",
  passages: "Passage",
  instruments: "Instrument",
  provisions: "Provision",
  categories: "LegalCategory",
  elements: "Element",
  modes: "ModeOfLiability",
  remedies: "Remedy",
  standards: "StandardOfProof",
  mechanisms: "Mechanism",
  acts: "Act",
};
/** Fields that hold ids of records, and where those are found. */
const REFERENCES: Readonly<Record<string, Namespace>> = {
  reports: "source",
  situations: "entity",
  successors: "entity",
  namedIn: "source",
  instrument: "instrument",
  provision: "provision",
  provisions: "provision",
  broader: "category",
  categories: "category",
  standards: "standard",
  forum: "entity",
  source: "source",
  disputeClause: "provision",
};
const DAY = /^\d{4}-\d\d-\d\d$/;

function* recordTriples({ section, value }: FormedRecord): Generator<Triple> {
  const type = TYPES[section] ?? String(value.type);
  yield [term("rdf:type"), own(type)];
  if (section === "sources") {
    yield [term("rdf:type"), term("prov:Entity")];
    yield [term("dcterms:title"), text(String(value.title))];
  }
  const label = value.name ?? value.citation ?? value.title;
  if (label !== undefined) yield [term("rdfs:label"), text(String(label), "en")];
  yield* nameTriples(value.names as readonly { language: string; text: string }[] | undefined);
  if (section === "acts") {
    yield [own("on"), recordIri(value.act === "identity" ? "entity" : "claim", String(value.on))];
    if (value.same) yield [own("same"), recordIri("entity", String(value.same))];
  }
  for (const [field, given] of Object.entries(value)) {
    if (field === "names" || (section === "acts" && (field === "on" || field === "same"))) continue;
    for (const one of [given].flat() as Json[]) yield* fieldTriples(field, one);
  }
}

/** Language tags that every reader keeps; another language stands in the record's own form. */
const TAGGED: ReadonlySet<string> = new Set(["ar", "he", "en", "fr"]);

function* nameTriples(names: readonly { language: string; text: string }[] = []): Generator<Triple> {
  for (const name of names)
    yield TAGGED.has(name.language)
      ? [term("skos:altLabel"), text(name.text, name.language)]
      : [term("skos:altLabel"), text(name.text)];
}

/** One value of a field: a record it names, a day, a number, a word. What is nested stands in the form alone. */
export function* fieldTriples(field: string, value: Json, namespace = REFERENCES[field]): Generator<Triple> {
  if (typeof value === "string") {
    if (namespace) yield [own(field), recordIri(namespace, value)];
    else yield [own(field), DAY.test(value) ? typed(value, "date") : text(value)];
  } else if (typeof value === "number") yield [own(field), typed(String(value), "integer")];
  else if (typeof value === "boolean") yield [own(field), typed(String(value), "boolean")];
}
