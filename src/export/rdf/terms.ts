import { DataFactory, type Literal, type NamedNode } from "n3";
import { RECORD_ADDRESS, VOCABULARY } from "../../model/index.js";
import type { Namespace } from "../view/index.js";

export const PREFIXES = {
  ans: VOCABULARY,
  rec: RECORD_ADDRESS,
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  dcterms: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  sh: "http://www.w3.org/ns/shacl#",
} as const;
type Prefix = keyof typeof PREFIXES;

/** `prov:wasAttributedTo` and the like as a term. */
export function term(name: `${Prefix}:${string}`): NamedNode {
  const cut = name.indexOf(":");
  return DataFactory.namedNode(PREFIXES[name.slice(0, cut) as Prefix] + name.slice(cut + 1));
}
export const own = (name: string): NamedNode => DataFactory.namedNode(VOCABULARY + name);

/** The address of a record. Ids are made of characters that stand in an address as they are. */
export const recordIri = (namespace: Namespace | "changeset" | "thread", id: string | number): NamedNode =>
  DataFactory.namedNode(`${RECORD_ADDRESS}${namespace}/${id}`);

export const text = (value: string, language?: string): Literal => DataFactory.literal(value, language);
export const typed = (value: string, type: string): Literal =>
  DataFactory.literal(value, DataFactory.namedNode(PREFIXES.xsd + type));
/** For display only: readers compare these as texts, if at all. */
export const edtfLiteral = (value: string): Literal =>
  DataFactory.literal(value, DataFactory.namedNode("http://id.loc.gov/datatypes/edtf"));
