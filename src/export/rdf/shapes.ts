import { BOUNDS } from "../../model/index.js";
import { PREFIXES } from "./terms.js";

/** The shape that every claim of an export has (SHACL): no claim without a speaker, a source, a place in it, and its days as days. */
export function writeShapes(): string {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const day = (path: string): string => `  sh:property [ sh:path ans:${path} ; sh:maxCount 1 ; sh:datatype xsd:date ]`;
  const word = (path: string, words: readonly string[]): string =>
    `  sh:property [ sh:path ans:${path} ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ${words.map((one) => `"${one}"`).join(" ")} ) ]`;
  const claim = [
    "ans:ClaimShape a sh:NodeShape",
    "  sh:targetClass ans:Claim",
    "  sh:property [ sh:path prov:wasAttributedTo ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ]",
    "  sh:property [ sh:path ans:source ; sh:minCount 1 ; sh:maxCount 1 ; sh:class ans:Source ]",
    "  sh:property [ sh:path ans:pinpoint ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ]",
    "  sh:property [ sh:path ans:recordedIn ; sh:minCount 1 ; sh:maxCount 1 ; sh:class ans:Changeset ]",
    ...["possibleFrom", "possibleTo", "certainFrom", "certainTo", "on"].map(day),
    word("openEnd", ["yes", "no", "unknown"]),
    word("disputed", ["yes", "no"]),
    word("retracted", ["yes", "no"]),
  ];
  const figure = [
    "ans:FigureShape a sh:NodeShape",
    "  sh:targetClass ans:Figure",
    `  sh:property [ sh:path ans:bound ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( ${BOUNDS.map((one) => `ans:${one}`).join(" ")} ) ]`,
    "  sh:property [ sh:path ans:value ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ]",
  ];
  const position = [
    "ans:PositionShape a sh:NodeShape",
    "  sh:targetClass ans:Position",
    "  sh:property [ sh:path ans:answers ; sh:minCount 1 ; sh:class ans:Claim ]",
  ];
  const changeset = [
    "ans:ChangesetShape a sh:NodeShape",
    "  sh:targetClass ans:Changeset",
    "  sh:property [ sh:path prov:generatedAtTime ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:dateTime ]",
  ];
  const shapes = [claim, figure, position, changeset].map((lines) => `${lines.join(" ;\n")} .`);
  return `${prefixes.join("\n")}\n\n${shapes.join("\n\n")}\n`;
}
