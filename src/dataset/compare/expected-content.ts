import { MARK } from "../../model/index.js";
import type { WriteStep } from "../plan-write.js";
import {
  type Content,
  type FamilyLabel,
  keyOf,
  Labels,
  type Link,
  NOTHING_SAID,
  type Node,
  type Value,
} from "./content.js";
import { Fingerprint } from "./fingerprint.js";

type Row = Readonly<Record<string, any>>;

/** What a node or relationship keeps of a map that is written to it: what is null is not there. */
function kept(properties: Row): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const field in properties) if (properties[field] != null) values[field] = properties[field];
  return values;
}

/** What takes nodes and relationships as they are made. A node comes before what ties it. */
export interface Taker {
  node(node: Node): void;
  link(link: Link): void;
}

/** What the statements of a plan make of their rows, handed on one by one. */
class Made {
  private readonly labels = new Labels();
  private readonly mechanisms = new Set<unknown>();
  private readonly turns = new Map<unknown, number[]>();

  /** @param steps  the plan: what rows of one step say of nodes of another is known before any is made */
  constructor(
    steps: readonly WriteStep[],
    private readonly to: Taker,
  ) {
    for (const { statement, rows } of steps)
      for (const row of rows as readonly Row[]) {
        if (statement === "write/records/turn-claims") pushTo(this.turns, row.id, row.turn);
        if (statement === "write/records/write-entities" && isMechanism(row)) this.mechanisms.add(row.id);
      }
  }

  node(label: FamilyLabel, id: unknown, properties: Row, more: readonly string[] = []): string {
    const key = keyOf(label, id);
    this.to.node({ key, labels: this.labels.of([label, ...more, MARK]), properties: kept(properties) });
    return key;
  }
  claim(row: Row): string {
    const further = this.turns.get(row.id) ?? [];
    return this.node("Claim", row.id, { ...row.properties, turns: [...row.properties.turns, ...further] }, row.labels);
  }
  link(from: string, type: string, to: string, properties?: Row): void {
    this.to.link({ from, type, to, properties: properties ? kept(properties) : NOTHING_SAID });
  }
  /** An entity by its id: a mechanism is one too. */
  entity(id: unknown): string {
    return keyOf(this.mechanisms.has(id) ? "Mechanism" : "Entity", id);
  }
}

const isMechanism = ({ labels }: Row): boolean => labels.includes("Mechanism");
function pushTo(lists: Map<unknown, number[]>, key: unknown, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Make = (row: Row, made: Made) => void;
const node =
  (label: FamilyLabel): Make =>
  (row, made) =>
    void made.node(label, row.id, row.properties);
const at = (made: Made, label: FamilyLabel, id: unknown): string =>
  label === "Entity" || label === "Mechanism" ? made.entity(id) : keyOf(label, id);
const link =
  (from: FamilyLabel, type: string | null, to: FamilyLabel): Make =>
  (row, made) =>
    made.link(at(made, from, row.id), type ?? row.type, at(made, to, row.target));

/** What each writing statement makes of a row; the twin of the statements themselves, and held against them by a test. */
const MAKES: Readonly<Record<string, Make>> = {
  "write/records/write-changesets": (row, made) => void made.node("Changeset", row.seq, row),
  "write/records/write-sources": node("Source"),
  "write/links/link-sources": link("Source", "REPORTS", "Source"),
  "write/records/write-passages": (row, made) => {
    made.link(made.node("Passage", row.id, row.properties), "IN", keyOf("Source", row.source));
  },
  "write/records/write-instruments": node("Instrument"),
  "write/records/write-provisions": node("Provision"),
  "write/records/write-categories": node("LegalCategory"),
  "write/records/write-elements": node("Element"),
  "write/records/write-modes": node("ModeOfLiability"),
  "write/records/write-remedies": node("Remedy"),
  "write/records/write-standards": node("StandardOfProof"),
  "write/records/write-bases": node("JurisdictionBasis"),
  "write/records/write-entities": (row, made) => {
    made.node(isMechanism(row) ? "Mechanism" : "Entity", row.id, row.properties, ["Entity", ...row.labels]);
  },
  "write/links/link-entities": link("Entity", null, "Entity"),
  "write/links/link-provisions-to-instruments": link("Provision", "IN", "Instrument"),
  "write/links/link-categories-to-categories": link("LegalCategory", "NARROWER_THAN", "LegalCategory"),
  "write/links/link-categories-to-provisions": link("LegalCategory", "DEFINED_BY", "Provision"),
  "write/links/link-elements-to-categories": link("Element", "ELEMENT_OF", "LegalCategory"),
  "write/links/link-elements-to-provisions": link("Element", "SET_BY", "Provision"),
  "write/links/link-modes-to-provisions": link("ModeOfLiability", "SET_BY", "Provision"),
  "write/links/link-remedies-to-provisions": link("Remedy", "SET_BY", "Provision"),
  "write/links/link-mechanisms-to-bases": link("Mechanism", "HAS_BASIS", "JurisdictionBasis"),
  "write/links/link-bases-to-provisions": link("JurisdictionBasis", "SET_BY", "Provision"),
  "write/links/link-mechanisms-to-standards": link("Mechanism", "APPLIES", "StandardOfProof"),
  "write/records/write-threads": (row, made) => void made.node("Thread", row.id, row),
  "write/records/write-claims": (row, made) => {
    const claim = made.claim(row);
    made.link(claim, "SAID_BY", made.entity(row.speaker));
    made.link(claim, "AT", keyOf("Passage", row.passage));
    made.link(claim, "IN_THREAD", keyOf("Thread", row.thread));
  },
  "write/links/link-acts-to-sources": link("Act", "READ_IN", "Source"),
  "write/links/link-claims-to-standards": link("Claim", "AT_STANDARD", "StandardOfProof"),
  "write/links/link-claims-to-entities": link("Claim", null, "Entity"),
  "write/links/link-claims-to-bases": link("Claim", null, "JurisdictionBasis"),
  "write/links/link-claims-to-provisions": link("Claim", null, "Provision"),
  "write/links/link-claims-to-instruments": link("Claim", null, "Instrument"),
  "write/links/link-claims-to-claims": link("Claim", null, "Claim"),
  "write/links/link-claims-to-categories": link("Claim", null, "LegalCategory"),
  "write/links/link-claims-to-elements": link("Claim", null, "Element"),
  "write/records/write-acts-on-claims": (row, made) =>
    made.link(made.node("Act", row.id, row.properties), "ON", keyOf("Claim", row.on)),
  "write/records/write-acts-on-entities": (row, made) => {
    const act = made.node("Act", row.id, row.properties);
    made.link(act, "ON", made.entity(row.on));
    made.link(act, "COMPARES_WITH", made.entity(row.same));
  },
  // Turns are with their claims by then.
  "write/records/turn-claims": () => {},
  "write/records/write-violations": (row, made) => {
    const violation = made.node(row.label, row.id, row.properties);
    made.link(violation, "OF_INCIDENT", made.entity(row.incident));
    made.link(violation, "OF_CATEGORY", keyOf("LegalCategory", row.category));
    for (const claim of row.claims) made.link(violation, "FOUNDED_ON", keyOf("Claim", claim));
    if (row.allegedActor !== null) made.link(violation, "ALLEGED_OF", made.entity(row.allegedActor));
  },
  "derive/link-ways-up": (row, made) =>
    made.link(made.entity(row.id), row.type, made.entity(row.target), row.properties),
  "write/assessments/write-assessment-columns": (row, made) => void made.node("AssessmentColumn", row.mechanism, row),
  "write/assessments/write-profiles": (row, made) => void made.node("JurisdictionProfile", row.id, row.properties),
  "write/assessments/link-violations-to-profiles": link("AllegedViolation", "HAS_PROFILE", "JurisdictionProfile"),
  "write/assessments/write-tallies": (row, made) =>
    made.link(
      made.node("Tally", row.properties.id, row.properties),
      "OF_PROFILE",
      keyOf("JurisdictionProfile", row.profile),
    ),
  "write/assessments/write-assessment-run": (row, made) => void made.node("AssessmentRun", "assessments", row),
};

/** The statements whose effect is known here. */
export const KNOWN_STATEMENTS: ReadonlySet<string> = new Set(Object.keys(MAKES));

/** Hands on, one by one, what a store holds after the steps of a plan were written to an empty one. Pure. */
export function eachExpected(steps: readonly WriteStep[], to: Taker): void {
  const made = new Made(steps, to);
  for (const { statement, rows } of steps) for (const row of rows) MAKES[statement]?.(row as Row, made);
}

/** What a store holds after the steps of a plan were written to an empty one. Pure. */
export function expectedContent(steps: readonly WriteStep[]): Content {
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  const keyOfNode = (key: string): string => nodes.get(key)?.key ?? key;
  eachExpected(steps, {
    node: (node) => void nodes.set(node.key, node),
    // Of a large record the names of both ends are most of what relationships take: they are those of the nodes.
    link: ({ from, to, ...link }) => void links.push({ from: keyOfNode(from), to: keyOfNode(to), ...link }),
  });
  return { nodes, links };
}

/** The fingerprint of what a store holds after the steps of a plan were written to an empty one, which is not held for it. */
export function expectedFingerprint(steps: readonly WriteStep[]): string {
  const hashes = new Fingerprint();
  eachExpected(steps, hashes);
  return hashes.digest();
}
