import { Kind, parse } from "graphql";
import { model } from "../model/index.js";

/**
 * How many records each list of the model leads to: from a record taken at random, and from one that was itself reached
 * along the same relationship, where a record with many is met more often (the sum of the squares over the sum). As the
 * bundled record has it; a test holds the numbers to it. What is not named leads to one.
 */
export const FAN_OUT: Readonly<Record<string, readonly [mean: number, met: number]>> = {
  "AllegedViolation.claims": [1.4, 1.8],
  "ArmedGroup.callsAddressed": [0.1, 3],
  "ArmedGroup.claimsAbout": [2.2, 5.9],
  "ArmedGroup.claimsMade": [3, 34],
  "ArmedGroup.claimsNaming": [2.7, 6.4],
  "ArmedGroup.violationsAlleged": [1.3, 8.2],
  "Claim.about": [0.01, 1.9],
  "Claim.aboutCategories": [0, 3],
  "Claim.acts": [0, 1],
  "Claim.actsOn": [0.01, 1.2],
  "Claim.affectedBy": [0.01, 1.2],
  "Claim.answeredBy": [0.1, 1.6],
  "Claim.answers": [0.1, 4.2],
  "Claim.asked": [0.01, 1.4],
  "Claim.contains": [0, 2.3],
  "Claim.movedBy": [0.02, 1.6],
  "Claim.namedCategories": [0.01, 4.2],
  "Claim.namedMechanisms": [0, 1.3],
  "Claim.nestsIn": [0, 1.1],
  "Claim.objectBases": [0.2, 1],
  "Claim.objectCategories": [0.02, 1],
  "Claim.objectElements": [0.01, 1],
  "Claim.objectInstruments": [0.4, 1],
  "Claim.objects": [0.2, 1],
  "Claim.objectsTo": [0, 1],
  "Claim.provisions": [0.8, 1.1],
  "Claim.scopes": [0.04, 1],
  "Claim.violations": [0.03, 1.6],
  "Collective.callsAddressed": [1, 8.6],
  "Collective.claimsAbout": [0.3, 2.1],
  "Collective.claimsMade": [7.2, 150],
  "Collective.claimsNaming": [1.2, 18],
  "Collective.situations": [0.2, 1],
  "Collective.violationsAlleged": [1.8, 28],
  "Element.categories": [1.1, 1.2],
  "Element.findings": [0.4, 5.5],
  "Entity.callsAddressed": [0.08, 7.6],
  "Entity.claimsAbout": [9.1, 27],
  "Entity.claimsMade": [9.6, 938],
  "Entity.claimsNaming": [1.7, 56],
  "Entity.claimsScoped": [0.4, 28],
  "Entity.members": [0.3, 129],
  "Entity.mentionedIn": [0.09, 4.2],
  "Entity.situations": [0.3, 1],
  "Entity.stepsMoved": [0.2, 8.4],
  "Entity.violationsAlleged": [0.2, 16],
  "Event.claimsAbout": [1.9, 2.5],
  "Incident.claimsAbout": [12, 21],
  "Incident.claimsNaming": [0.3, 3.2],
  "Incident.violations": [3.1, 7.9],
  "Institution.callsAddressed": [0.05, 3.5],
  "Institution.claimsAbout": [16, 40],
  "Institution.claimsMade": [28, 1434],
  "Institution.claimsNaming": [2.5, 140],
  "Institution.situations": [0.01, 1],
  "Instrument.participation": [15, 276],
  "Instrument.provisions": [4, 84],
  "JurisdictionBasis.rules": [3.2, 3.6],
  "LegalCategory.broader": [0.9, 1],
  "LegalCategory.characterizedAs": [1.5, 8.5],
  "LegalCategory.definedBy": [1.2, 1.7],
  "LegalCategory.elements": [2.1, 3.6],
  "LegalCategory.namedIn": [0.6, 8.6],
  "LegalCategory.narrower": [0.9, 21],
  "LegalCategory.violations": [1.4, 9],
  "Mechanism.bases": [4.2, 10],
  "Mechanism.claimsAbout": [22, 40],
  "Mechanism.claimsNaming": [3.5, 140],
  "Mechanism.namedIn": [0.2, 11],
  "Mechanism.situations": [0.02, 1],
  "Mechanism.standards": [0.8, 1.1],
  "Office.claimsAbout": [0.6, 1.3],
  "Office.claimsNaming": [2.8, 4.8],
  "Organization.callsAddressed": [0.07, 1],
  "Organization.claimsAbout": [0.2, 1],
  "Organization.claimsMade": [21, 151],
  "Organization.claimsNaming": [0.2, 1],
  "Organization.situations": [0.6, 1],
  "Passage.claimRecords": [5.8, 60],
  "Person.claimsAbout": [11, 14],
  "Person.claimsMade": [3.6, 8.1],
  "Person.claimsNaming": [1.8, 2.3],
  "Person.violationsAlleged": [4.7, 7.3],
  "Place.claimsAbout": [9.6, 18],
  "Place.claimsNaming": [1.3, 19],
  "Place.situations": [0.09, 1],
  "Plan.claimsAbout": [10, 10],
  "Population.claimsAbout": [0.2, 2],
  "Population.claimsMade": [0.2, 4],
  "Population.claimsNaming": [3.7, 13],
  "Position.answers": [2.1, 4.2],
  "Provision.bases": [0.5, 3],
  "Provision.categories": [0.1, 2.4],
  "Provision.claims": [5.8, 54],
  "Provision.elements": [0.2, 5],
  "Provision.instruments": [0.8, 1],
  "Provision.modes": [0.01, 1.5],
  "Provision.remedyForms": [0.02, 1.5],
  "Remedy.provisions": [2.4, 2.6],
  "Situation.claimsAbout": [48, 49],
  "Situation.claimsNaming": [4, 4.3],
  "Situation.incidents": [28, 32],
  "Situation.members": [120, 129],
  "Source.passages": [1.7, 8.2],
  "Source.reportedBy": [0, 1],
  "Source.reports": [0, 1],
  "StandardOfProof.claims": [39, 119],
  "StandardOfProof.mechanisms": [6.5, 59],
  "State.callsAddressed": [0.05, 10],
  "State.claimsAbout": [15, 19],
  "State.claimsMade": [9.7, 57],
  "State.claimsNaming": [1.4, 20],
  "State.predecessors": [0.06, 1],
  "State.successors": [0.06, 2.8],
  "State.violationsAlleged": [0.05, 11],
  "StateOrgan.callsAddressed": [0.03, 1],
  "StateOrgan.claimsAbout": [1.6, 3.8],
  "StateOrgan.claimsMade": [4.7, 27],
  "StateOrgan.claimsNaming": [1.8, 12],
  "StateOrgan.situations": [0.8, 1],
  "StateOrgan.violationsAlleged": [0.3, 12],
  "Thread.claims": [1.2, 1.8],
  "Unit.claimsAbout": [2.2, 2.4],
  "Unit.claimsNaming": [0.8, 3.9],
};
const ONE = [1, 1] as const;

/** How many records of a type the bundled record has; fifty at most of what is not named. */
export const RECORDS: Readonly<Record<string, number>> = {
  Source: 750,
  Passage: 1300,
  Claim: 7400,
  Position: 400,
  Thread: 6400,
  State: 210,
  Institution: 170,
  Entity: 770,
  Place: 330,
  Incident: 56,
  Mechanism: 120,
  JurisdictionBasis: 510,
  Instrument: 180,
  Provision: 970,
  LegalCategory: 120,
  Element: 230,
  AllegedViolation: 170,
  Act: 2200,
};
const FEW = 50;

/** How many records of a type there are, about. */
export const recordsOf = (type: string): number => (Object.hasOwn(RECORDS, type) && RECORDS[type]) || FEW;

/** A list of linked records: how many it leads to, about, and along which relationship. */
export interface Way {
  readonly along: string;
  readonly leadsTo: number;
}

/**
 * The way that a list of a type is.
 *
 * @param from the relationship along which the record at hand was reached; undefined for the records of a root list
 */
export function wayOf(type: string, field: string, from: string | undefined): Way {
  ways ??= readWays();
  const name = ways.has(`${type}.${field}`) ? `${type}.${field}` : `Entity.${field}`;
  const along = ways.get(name) ?? "";
  const [mean, met] = FAN_OUT[name] ?? ONE;
  // A record with much of one kind has more of another, too.
  const leadsTo = from === undefined ? mean : along !== "" && from === along ? met : Math.min(met, 2 * mean);
  return { along, leadsTo };
}

let ways: ReadonlyMap<string, string> | undefined;

/** The relationship of each list of the model, by type and field. */
export function readWays(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const definition of model().flatMap((part) => parse(part, { noLocation: true }).definitions)) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of definition.fields ?? []) {
      const relationship = directives.find((one) => one.name.value === "relationship");
      const value = relationship?.arguments?.find((one) => one.name.value === "type")?.value;
      if (value && "value" in value) found.set(`${definition.name.value}.${name.value}`, String(value.value));
    }
  }
  return found;
}
