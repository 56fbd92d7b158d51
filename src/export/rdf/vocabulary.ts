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
  asWritten: ["The record as a seed file holds it, in JSON: lists in their order, what is nested, nothing lost."],
  section: ["The section of a seed file it belongs to."],
};

/** The vocabulary as Turtle: own terms, made from the kinds of claims, and what they are called elsewhere. */
export function writeVocabulary(): string {
  const writer = new Writer({ prefixes: PREFIXES });
  const say = (subject: Node, predicate: Node, object: Quad_Object): void =>
    writer.addQuad(DataFactory.quad(subject, predicate, object));
  const declare = (name: string, type: Node, meaning?: string): Node => {
    const subject = own(name);
    say(subject, term("rdf:type"), type);
    say(subject, term("rdfs:label"), text(name, "en"));
    if (meaning) say(subject, term("rdfs:comment"), text(meaning, "en"));
    return subject;
  };
  for (const [name, [meaning, ...elsewhere]] of Object.entries(CLASSES)) {
    const subject = declare(name, term("owl:Class"), meaning);
    for (const other of elsewhere) say(subject, term("rdfs:subClassOf"), other);
  }
  for (const kind of Object.keys(KINDS) as ClaimKind[]) {
    const { label } = kindOf(kind);
    const subject = label in CLASSES ? own(label) : declare(label, term("owl:Class"), `A claim of kind ${kind}.`);
    say(subject, term("rdfs:subClassOf"), own("Claim"));
  }
  for (const name of [...ENTITY_TYPES, ...LAW_TYPES]) {
    const subject = declare(name, term("owl:Class"));
    const elsewhere = ENTITIES[name];
    if (elsewhere) say(subject, term("rdfs:subClassOf"), elsewhere);
  }
  for (const [name, [meaning, ...elsewhere]] of Object.entries(PROPERTIES)) {
    const subject = declare(name, term("rdf:Property"), meaning);
    for (const other of elsewhere) say(subject, term("rdfs:subPropertyOf"), other);
  }
  for (const bound of BOUNDS) declare(bound, own("Bound"));
  return ended(writer);
}
