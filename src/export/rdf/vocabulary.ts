import { DataFactory, type Quad_Object, Writer } from "n3";
import { BOUNDS, type ClaimKind, ENTITY_TYPES, KINDS, kindOf, LAW_TYPES } from "../../model/index.js";
import { ended } from "./ended.js";
import { own, PREFIXES, term, text } from "./terms.js";

type Node = ReturnType<typeof own>;

/** Classes of ours, what they are called elsewhere, and what they mean. */
const CLASSES: Readonly<Record<string, readonly [meaning: string, ...elsewhere: Node[]]>> = {
  Claim: [
    "What a speaker says in a source. That it is here does not make it so.",
    term("prov:Entity"),
    term("schema:Claim"),
  ],
  Position: ["What a speaker answers to claims of others: a denial, an acknowledgement."],
  Source: [
    "A document, speech or record in which something was said.",
    term("prov:Entity"),
    term("schema:CreativeWork"),
  ],
  Passage: ["A place in a source, known by the hash of its words."],
  Changeset: ["What the record learnt at one moment.", term("prov:Activity")],
  Act: ["What the record says of a claim or entity after it was recorded: a retraction, a rank, an identity."],
  View: ["The moment an export is of. What its graph says holds at that moment alone."],
  Bound: ["How a figure is bounded."],
  Actor: ["Who can speak, act or be addressed.", term("prov:Agent")],
};
const ENTITIES: Readonly<Record<string, Node>> = {
  State: term("schema:Country"),
  StateOrgan: term("schema:GovernmentOrganization"),
  Organization: term("schema:Organization"),
  Person: term("schema:Person"),
  Place: term("schema:Place"),
  Event: term("schema:Event"),
  Instrument: term("schema:Legislation"),
};
const PROPERTIES: Readonly<Record<string, readonly [meaning: string, ...elsewhere: Node[]]>> = {
  speaker: ["Who says it.", term("prov:wasAttributedTo")],
  source: ["Where it is read.", term("prov:hadPrimarySource")],
  subject: ["What the claim is about."],
  object: ["What it says of its subject names this."],
  scope: ["What it is limited to."],
  answers: ["The claim that a position answers."],
  pinpoint: ["Where in the source."],
  standard: ["The standard of proof at which it is said."],
  possibleFrom: ["First day of the stretch of time on at least one day of which it is said to hold."],
  possibleTo: ["Last day of that stretch; absent: see openEnd."],
  certainFrom: ["First day of the stretch on every day of which it is said to hold."],
  certainTo: ["Last day of that stretch; absent: see openEnd."],
  on: ["The day of the act itself."],
  openEnd: ["yes: it had not ended when it was said; unknown: no end is named."],
  edtf: ["The days in the Extended Date/Time Format, for the eye alone: no reader compares it."],
  bound: ["Whether a figure is a floor, a ceiling, an estimate or exact."],
  value: ["The count that is claimed."],
  disputed: ["yes: somebody rejects it, at the moment of the view."],
  retracted: ["yes: it was withdrawn, at the moment of the view."],
  recordedIn: ["The changeset that brought it.", term("prov:wasGeneratedBy")],
  privateImport: ["The name of the private import that a changeset is of: what it brought is not to be passed on."],
  records: ["How many records there are with a form of their own: a reader who finds fewer has a part of them."],
  asWritten: ["The record as a seed file holds it, in JSON: lists in their order, what is nested, nothing lost."],
  section: ["The section of a seed file it belongs to."],
};

/** A term of the vocabulary. */
export interface VocabularyTerm {
  readonly name: string;
  readonly address: string;
  readonly is: "class" | "property" | "bound";
  /** What it means; null where its name says it. */
  readonly meaning: string | null;
  /** Addresses of the terms, of ours and of others, of which it is a narrower one. */
  readonly narrowerThan: readonly string[];
}

/** The vocabulary: own terms, made from the kinds of claims, and what they are called elsewhere. */
export function vocabularyTerms(): VocabularyTerm[] {
  const terms = new Map<string, VocabularyTerm>();
  const declare = (name: string, is: VocabularyTerm["is"], meaning: string | null, wider: readonly Node[]): void => {
    const known = terms.get(name);
    terms.set(name, {
      ...{ name, address: own(name).value, is, meaning: known?.meaning ?? meaning },
      narrowerThan: [...(known?.narrowerThan ?? []), ...wider.map(({ value }) => value)],
    });
  };
  for (const [name, [meaning, ...elsewhere]] of Object.entries(CLASSES)) declare(name, "class", meaning, elsewhere);
  for (const kind of Object.keys(KINDS) as ClaimKind[])
    declare(kindOf(kind).label, "class", `A claim of kind ${kind}.`, [own("Claim")]);
  for (const name of [...ENTITY_TYPES, ...LAW_TYPES]) {
    const elsewhere = ENTITIES[name];
    declare(name, "class", null, elsewhere ? [elsewhere] : []);
  }
  for (const [name, [meaning, ...elsewhere]] of Object.entries(PROPERTIES))
    declare(name, "property", meaning, elsewhere);
  for (const bound of BOUNDS) declare(bound, "bound", null, []);
  return [...terms.values()];
}

const TYPES: Readonly<Record<VocabularyTerm["is"], Node>> = {
  class: term("owl:Class"),
  property: term("rdf:Property"),
  bound: own("Bound"),
};

/** The vocabulary as Turtle. */
export function writeVocabulary(): string {
  const writer = new Writer({ prefixes: PREFIXES });
  const say = (subject: Node, predicate: Node, object: Quad_Object): void =>
    writer.addQuad(DataFactory.quad(subject, predicate, object));
  for (const { name, is, meaning, narrowerThan } of vocabularyTerms()) {
    const subject = own(name);
    say(subject, term("rdf:type"), TYPES[is]);
    say(subject, term("rdfs:label"), text(name, "en"));
    if (meaning) say(subject, term("rdfs:comment"), text(meaning, "en"));
    const narrower = term(is === "property" ? "rdfs:subPropertyOf" : "rdfs:subClassOf");
    for (const wider of narrowerThan) say(subject, narrower, DataFactory.namedNode(wider));
  }
  return ended(writer);
}
