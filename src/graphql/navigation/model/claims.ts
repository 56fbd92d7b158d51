import { along, byStatement, node, ordinal } from "./field.js";

/** What was said, by whom, of what; and what others answer. */
export const claims = (): string => /* GraphQL */ `
  "One statement by one speaker in one source. The sentence is ours, neutral, with its speaker in it."
  type Claim ${node("Claim", "claimRecords")} {${ordinal}
    "The hash of what makes it this claim."
    id: ID!
    "What sort of statement it is: characterization, figure, call, procedural-step …"
    kind: String!
    "What is claimed, in our words."
    sentence: String!
    "Who says it."
    speaker: Actor! ${byStatement("claim-speaker")}
    "Where we read it."
    source: Source! ${byStatement("claim-source")}
    "Where in the source."
    pinpoint: String!
    "At which standard of proof, if stated."
    standard: StandardOfProof ${byStatement("claim-standard")}
    "Whether anybody answers it with a denial, rejection or counter-claim."
    disputed: Boolean! ${byStatement("claim-disputed")}
    "Answers to it, at the same prominence."
    positions: [Position!]! ${byStatement("claim-positions")}
    "verified: checked against the source; unverified: from memory or a secondary report."
    verification: String! ${byStatement("claim-verification")}
    "Where it was verified after it was recorded: the document that was opened, the place in it, the day. Null where no judgement says so."
    verifiedIn: String ${byStatement("claim-verified-in")}
    "When this project recorded it."
    recordedAt: DateTime! ${byStatement("recorded-at")}
    "The revision of the record that brought it."
    rev: Int!
    "The revision again, as a record of its own."
    changeset: Changeset! ${byStatement("claim-changeset")}
    "Whether it has been withdrawn since."
    retracted: Boolean! ${byStatement("claim-retracted")}
    "Its name inside the seed, where it has one."
    key: String
    "A remark of ours."
    note: String
    "The passage it rests on."
    passage: Passage! ${byStatement("claim-passage")}
    "Claims of all speakers about the same thing."
    thread: Thread! ${byStatement("claim-thread")}
    "The day of the act or statement, if known."
    on: Date @customResolver(requires: "actOn")
    "Stored day of the act."
    actOn: Int
    "First day on which it can be there: answers of earlier dates of the question leave it out. Null: it is always there."
    seenFrom: Date @customResolver(requires: "seenFromDay")
    "Stored first day on which it can be there."
    seenFromDay: Int @alias(property: "seenFrom")
    "First day an act has effect for."
    effectFrom: Date @customResolver(requires: "effectFromDay")
    "Stored first day of effect."
    effectFromDay: Int @alias(property: "effectFrom")
    "Last day an act has effect for; null while open."
    effectTo: Date @customResolver(requires: "effectToDay")
    "Stored end of effect."
    effectToDay: Int @alias(property: "effectTo")
    "First day it is claimed for with certainty."
    certainFrom: Date @customResolver(requires: "certFrom")
    "Stored first certain day."
    certFrom: Int
    "Last day it is claimed for with certainty; null while open or undated."
    certainTo: Date @customResolver(requires: "certTo")
    "Stored end of certain days."
    certTo: Int
    "First day it may hold on."
    possibleFrom: Date @customResolver(requires: "possFrom")
    "Stored first possible day."
    possFrom: Int
    "Last day it may hold on; null while open or undated."
    possibleTo: Date @customResolver(requires: "possTo")
    "Stored end of possible days."
    possTo: Int
    "Whether its first day is the real start, not only the first that is known."
    starting: Boolean
    "Whether its last day is the real end."
    ending: Boolean
    "Figures: how the count is bounded."
    bound: Bound
    "Figures: the count."
    value: Int
    "Figures: of what."
    unit: FigureUnit
    "Attributions: the alleged involvement."
    involvement: String
    "Structures: how the one stands to the other."
    relation: String
    "Participation: the act of the State or organ."
    act: String
    "Participation: what became of the act."
    status: String
    "Steps of proceedings: which step."
    step: String
    "Steps of proceedings: what it does to earlier steps."
    effect: String
    "Steps of proceedings: on the public record, or reported only."
    publicity: String
    "Answers: denial, acknowledgement and the like."
    response: String
    "Element findings: supported, contradicted or left open."
    finding: String
    "Conflict classifications: the class."
    conflictClass: String @alias(property: "class")
    "Rules of mechanisms: the limb."
    limb: String
    "Identifiers: of which list or data set."
    scheme: String
    "Identifiers: under what it is known there."
    identifier: String
    "What was said beyond its fields, in our words."
    says: String
    "Calls: what is asked, in our words."
    asks: String
    "All fields of its kind, as JSON."
    data: String!
    "The speaker, as a list that can be filtered by."
    saidBy: [Entity!]! ${along("SAID_BY", "OUT")}
    "The passage, as a list that can be filtered by."
    atPassages: [Passage!]! ${along("AT", "OUT")}
    "What it is about."
    subjects: [Entity!]! ${along("SUBJECT", "OUT")}
    "What it says of its subject, where that is an actor, place or other entity."
    objects: [Entity!]! ${along("OBJECT", "OUT")}
    "What it says of its subject, where that is a category of law."
    objectCategories: [LegalCategory!]! ${along("OBJECT", "OUT")}
    "What it says of its subject, where that is an element of a crime."
    objectElements: [Element!]! ${along("OBJECT", "OUT")}
    "What it says of its subject, where that is an instrument."
    objectInstruments: [Instrument!]! ${along("OBJECT", "OUT")}
    "What it says of its subject, where that is a basis of jurisdiction."
    objectBases: [JurisdictionBasis!]! ${along("OBJECT", "OUT")}
    "What narrows it: an actor or a territory."
    scopes: [Entity!]! ${along("SCOPE", "OUT")}
    "Calls: of whom something is asked."
    asked: [Entity!]! ${along("ASKS", "OUT")}
    "Calls and the like: what they are about."
    about: [Entity!]! ${along("IS_ABOUT", "OUT")}
    "Calls and the like: the categories they are about."
    aboutCategories: [LegalCategory!]! ${along("IS_ABOUT", "OUT")}
    "Mechanisms it names."
    namedMechanisms: [Mechanism!]! ${along("NAMES", "OUT")}
    "Categories it names."
    namedCategories: [LegalCategory!]! ${along("NAMES", "OUT")}
    "Provisions it rests on."
    provisions: [Provision!]! ${along("RESTS_ON", "OUT")}
    "Steps: who set them in motion."
    movedBy: [Entity!]! ${along("MOVED_BY", "OUT")}
    "Objections: to whose act."
    objectsTo: [Entity!]! ${along("OBJECTS_TO", "OUT")}
    "The claims it answers."
    answers: [Claim!]! ${along("ANSWERS", "OUT")}
    "Every answer to it, withdrawn ones among them."
    answeredBy: [Position!]! ${along("ANSWERS", "IN")}
    "Figures that contain this one."
    nestsIn: [Claim!]! ${along("NESTS_IN", "OUT")}
    "Figures this one contains."
    contains: [Claim!]! ${along("NESTS_IN", "IN")}
    "Claims it follows from by a rule of an import; no source says it."
    followsFrom: [Claim!]! ${along("FOLLOWS_FROM", "OUT")}
    "Earlier steps it acts on."
    actsOn: [Claim!]! ${along("ACTS_ON", "OUT")}
    "Later steps that act on it."
    affectedBy: [Claim!]! ${along("ACTS_ON", "IN")}
    "What changed about it since it was recorded."
    acts: [Act!]! ${along("ON", "IN")}
    "Alleged violations founded on it."
    violations: [AllegedViolation!]! ${along("FOUNDED_ON", "IN")}
  }
  "A response to a claim."
  type Position ${node("Position", "positionRecords", "Claim")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "denial, rejection, acknowledgement, counter-claim …"
    kind: String! @alias(property: "response")
    "Who responds."
    speaker: Actor! ${byStatement("claim-speaker")}
    "What is said, in our words."
    sentence: String!
    "Where we read it."
    source: Source! ${byStatement("claim-source")}
    "Where in the source."
    pinpoint: String!
    "The revision of the record that brought it."
    rev: Int!
    "The same answer as a claim, with all a claim has."
    claim: Claim! ${byStatement("as-claim")}
    "The claims it answers."
    answers: [Claim!]! ${along("ANSWERS", "OUT")}
    "The speaker, as a list that can be filtered by."
    saidBy: [Entity!]! ${along("SAID_BY", "OUT")}
  }
  "Claims of different speakers about one thing: the same subject, predicate, object and scope. Nothing is merged or overwritten; the claim ranked highest is shown first, with whether it is disputed."
  type Thread ${node("Thread", "threadRecords")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "Every claim about that one thing, whoever says it."
    claims: [Claim!]! ${along("IN_THREAD", "IN")}
  }
`;
