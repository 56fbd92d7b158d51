import { along, byStatement, node, ordinal } from "./field.js";

/** The types of actor, with the root field each is listed under. */
export const ACTOR_LISTS = {
  State: "states",
  StateOrgan: "stateOrgans",
  ArmedGroup: "armedGroups",
  Unit: "units",
  Person: "persons",
  Organization: "organizations",
  Institution: "institutions",
  Population: "populations",
  Collective: "collectives",
} as const;

const DESCRIPTIONS: Record<keyof typeof ACTOR_LISTS, string> = {
  State: "A State, present or former. It is an actor and a place under one id.",
  StateOrgan: "An organ of a State.",
  ArmedGroup: "An armed group.",
  Unit: "A unit of armed forces or of a group.",
  Person: "A natural person whom a public decision of a court names. Presumed innocent.",
  Organization: "An organisation that is no organ of a State.",
  Institution: "A court, commission or organ that also speaks.",
  Population: "A population group. No member of it is named.",
  Collective: "Addressees or speakers named together.",
};

const named = `
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "The neutral name."
    name: String!`;
const described = `
    "Names in other languages and scripts."
    otherNames: [String!]
    "What it is, in our words; no facts, for facts are claims."
    description: String`;
const recorded = `
    "The revision of the record that brought it."
    rev: Int!`;
/** What every entity can be walked from: the claims about it, from whichever end. */
const claims = `
    "What anybody has said of it."
    claimsAbout: [Claim!]! ${along("SUBJECT", "IN")}
    "Claims that say it of something else."
    claimsNaming: [Claim!]! ${along("OBJECT", "IN")}`;
const situations = `
    "The situations it belongs to."
    situations: [Situation!]! ${along("BELONGS_TO", "OUT")}`;
const asEntity = () => `
    "The same thing as an entity, with all an entity has."
    entity: Entity! ${byStatement("as-entity")}`;

const extras: Partial<Record<keyof typeof ACTOR_LISTS, () => string>> = {
  State: () => `
    "First day it existed, for one founded later."
    existsFrom: Date
    "Last day it existed, for a former State."
    existsTo: Date
    "States that succeeded it."
    successors: [State!]! ${along("SUCCEEDED_BY", "OUT")}
    "States it succeeded."
    predecessors: [State!]! ${along("SUCCEEDED_BY", "IN")}
    "The same State as a place."
    place: Place! ${byStatement("as-place")}`,
  Person: () => `
    "The public court decision that names the person."
    namingDecision: Source ${byStatement("naming-decision")}`,
  Institution: () => `
    "The mechanism of the same id, where it is one."
    mechanism: Mechanism ${byStatement("as-mechanism")}`,
};

const actor = (type: keyof typeof ACTOR_LISTS): string => `
  "${DESCRIPTIONS[type]}"
  type ${type} implements Actor ${node(type, ACTOR_LISTS[type], "Entity")} {${ordinal}${named}
    "Whether it is a State, an organ, a group, a unit, a person, an institution …"
    kind: ActorKind! @customResolver
    "${type === "Person" ? "The presumption of innocence, to be shown wherever the person is." : "Natural persons only: the presumption of innocence."}"
    caution: String${type === "Person" ? "!" : ""} @customResolver${described}${recorded}
    "Claims it makes."
    claimsMade: [Claim!]! ${along("SAID_BY", "IN")}${claims}
    "What others ask of it."
    callsAddressed: [Claim!]! ${along("ASKS", "IN")}
    "Incidents and categories that speakers allege of it; nothing of it is found."
    violationsAlleged: [AllegedViolation!]! ${along("ALLEGED_OF", "IN")}${situations}${asEntity()}${extras[type]?.() ?? ""}
  }`;

const thing = (type: string, plural: string, description: string, more = ""): string => `
  "${description}"
  type ${type} ${node(type, plural, "Entity")} {${ordinal}${named}${described}${recorded}${claims}${more}${asEntity()}
  }`;

/** What claims are about. */
export const world = (): string => /* GraphQL */ `
  "Somebody who speaks, acts or is addressed."
  interface Actor @query(read: false) {${named}
    "Whether it is a State, an organ, a group, a unit, a person, an institution …"
    kind: ActorKind!
    "Natural persons: the presumption of innocence, never empty. Null for everybody else."
    caution: String
    "Names in other languages and scripts."
    otherNames: [String!]
    "What it is, in our words; no facts, for facts are claims."
    description: String
    "The same thing as an entity, with all an entity has."
    entity: Entity!
    "Claims it makes."
    claimsMade: [Claim!]! @declareRelationship(nestedOperations: [], aggregate: false)
    "What anybody has said of it."
    claimsAbout: [Claim!]! @declareRelationship(nestedOperations: [], aggregate: false)
  }
  ${(Object.keys(ACTOR_LISTS) as (keyof typeof ACTOR_LISTS)[]).map(actor).join("\n")}
  "Anything in the world that claims are about, whatever its type."
  type Entity ${node("Entity", "entityRecords")} {${ordinal}${named}
    "Its type: the label of its node."
    type: String!${described}${recorded}
    "First day it existed, where that is recorded."
    existsFrom: Date
    "Last day it existed, where that is recorded."
    existsTo: Date
    "Under what other lists and data sets know it, as claims of those who say so."
    identifiers: [Claim!]! ${byStatement("identifiers")}
    "As an actor, where it is one."
    actor: Actor ${byStatement("as-actor")}
    "As a place, where it is one."
    place: Place ${byStatement("as-place")}
    "As a mechanism, where it is one."
    mechanism: Mechanism ${byStatement("as-mechanism")}
    "As an incident, where it is one."
    incident: Incident ${byStatement("as-incident")}
    "As a situation, where it is one."
    situation: Situation ${byStatement("as-situation")}${situations}
    "What belongs to it, for a situation."
    members: [Entity!]! ${along("BELONGS_TO", "IN")}
    "Claims it makes."
    claimsMade: [Claim!]! ${along("SAID_BY", "IN")}${claims}
    "Claims that it narrows."
    claimsScoped: [Claim!]! ${along("SCOPE", "IN")}
    "What others ask of it."
    callsAddressed: [Claim!]! ${along("ASKS", "IN")}
    "Calls and the like that are about it."
    mentionedIn: [Claim!]! ${along("IS_ABOUT", "IN")}
    "Steps it set in motion."
    stepsMoved: [Claim!]! ${along("MOVED_BY", "IN")}
    "Judgements on whether it and another record are the same."
    acts: [Act!]! ${along("ON", "IN")}
    "Incidents and categories that speakers allege of it; nothing of it is found."
    violationsAlleged: [AllegedViolation!]! ${along("ALLEGED_OF", "IN")}
  }
  ${thing("Office", "offices", "An office that persons hold.")}
  ${thing(
    "Place",
    "places",
    "A State or other place.",
    `
    "As a State, where it is one."
    actor: Actor ${byStatement("as-actor")}${situations}`,
  )}
  ${thing(
    "Situation",
    "situations",
    "A situation that incidents belong to.",
    `
    "What belongs to it."
    members: [Entity!]! ${along("BELONGS_TO", "IN")}
    "Its alleged incidents and patterns."
    incidents: [Incident!]! ${along("BELONGS_TO", "IN")}`,
  )}
  ${thing(
    "Incident",
    "incidents",
    "An alleged event or pattern of conduct. That it is recorded says that it is alleged.",
    `${situations}
    "Incidents and categories that speakers allege of it; nothing of it is found."
    violations: [AllegedViolation!]! ${along("OF_INCIDENT", "IN")}`,
  )}
  ${thing("Event", "events", "Something that is not itself alleged conduct: a ceasefire, a vote, a visit.", situations)}
  ${thing("Plan", "plans", "A plan or proposal that claims are about.", situations)}
`;
