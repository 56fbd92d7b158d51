import { along, byStatement, node, ordinal } from "./field.js";

/** What the rules are. */
export const law = (): string => /* GraphQL */ `
  "A court, commission, organ or procedure that violations can be brought before."
  type Mechanism ${node("Mechanism", "mechanisms")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it is called, without judging it."
    name: String!
    "To whom it addresses itself."
    addressee: Addressee!
    "Its nature: criminal court, court of States, fact-finding and so on."
    nature: String!
    "What it can order."
    canOrder: [String!]
    "What it cannot do."
    cannot: [String!]
    "A remark of ours."
    note: String
    "The forum State, for a national court."
    forum: State ${byStatement("forum-state")}
    "Ways in which it can have jurisdiction."
    bases: [JurisdictionBasis!]! ${along("HAS_BASIS", "OUT")}
    "The standards of proof it applies."
    standards: [StandardOfProof!]! ${along("APPLIES", "OUT")}
    "The situations it was made for."
    situations: [Situation!]! ${along("BELONGS_TO", "OUT")}
    "Its rules, and appraisals of it."
    claimsAbout: [Claim!]! ${along("SUBJECT", "IN")}
    "Steps before it, cooperation with it, acts said to obstruct it."
    claimsNaming: [Claim!]! ${along("OBJECT", "IN")}
    "Calls that name it."
    namedIn: [Claim!]! ${along("NAMES", "IN")}
    "The institution of the same id, as an actor."
    actor: Actor ${byStatement("as-actor")}
    "The same thing as an entity."
    entity: Entity! ${byStatement("as-entity")}
  }
  "One way in which a mechanism can have jurisdiction."
  type JurisdictionBasis ${node("JurisdictionBasis", "jurisdictionBases")} {${ordinal}
    "A slug: that of the mechanism, a slash and the basis."
    id: ID!
    "The link it requires."
    link: LinkKind!
    "The provision it rests on."
    provision: Provision! ${byStatement("set-by")}
    "What it asks for, in one sentence."
    sentence: String!
    "Courts of States: the title."
    title: JurisdictionTitle
    "The court, commission or procedure that was asked."
    mechanisms: [Mechanism!]! ${along("HAS_BASIS", "IN")}
    "Its rules, one claim each."
    rules: [Claim!]! ${along("OBJECT", "IN")}
    "The provision, as a list that can be filtered by."
    setBy: [Provision!]! ${along("SET_BY", "OUT")}
  }
  "A treaty, statute or other instrument of law."
  type Instrument ${node("Instrument", "instruments")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it is called, without judging it."
    name: String!
    "Other titles and short names, in any language."
    otherNames: [String!]
    "When it was adopted."
    adopted: Date
    "When it entered into force."
    inForce: Date
    "Participation is recorded completely up to this day."
    participationCompleteTo: Date
    "A remark of ours."
    note: String
    "The articles recorded of it."
    provisions: [Provision!]! ${along("IN", "IN")}
    "What States and organs did towards it."
    participation: [Claim!]! ${along("OBJECT", "IN")}
  }
  "A provision of law."
  type Provision ${node("Provision", "provisions")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "How lawyers cite it."
    citation: String!
    "What lawyers call the rule itself, where it has a name."
    otherNames: [String!]
    "What it says, in our words."
    gist: String
    "First day in force, where it differs from its instrument's."
    inForceFrom: Date
    "Its instrument."
    instruments: [Instrument!]! ${along("IN", "OUT")}
    "Categories it defines."
    categories: [LegalCategory!]! ${along("DEFINED_BY", "IN")}
    "Elements it sets."
    elements: [Element!]! ${along("SET_BY", "IN")}
    "Modes of liability it sets."
    modes: [ModeOfLiability!]! ${along("SET_BY", "IN")}
    "Remedies it provides for."
    remedyForms: [Remedy!]! ${along("SET_BY", "IN")}
    "Bases of jurisdiction it sets."
    bases: [JurisdictionBasis!]! ${along("SET_BY", "IN")}
    "Claims that rest on it."
    claims: [Claim!]! ${along("RESTS_ON", "IN")}
  }
  "A category of law that conduct can be alleged under."
  type LegalCategory ${node("LegalCategory", "legalCategories")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it is called, without judging it."
    name: String!
    "Other terms for it, in any language."
    otherNames: [String!]
    "A regime of its own that replaces the general rules on links."
    regime: String
    "A remark of ours."
    note: String
    "Categories it is part of."
    broader: [LegalCategory!]! ${along("NARROWER_THAN", "OUT")}
    "Categories that are part of it."
    narrower: [LegalCategory!]! ${along("NARROWER_THAN", "IN")}
    "The provisions that define it."
    definedBy: [Provision!]! ${along("DEFINED_BY", "OUT")}
    "Its elements."
    elements: [Element!]! ${along("ELEMENT_OF", "IN")}
    "Claims that characterise conduct so."
    characterizedAs: [Claim!]! ${along("OBJECT", "IN")}
    "Steps and calls that name it."
    namedIn: [Claim!]! ${along("NAMES", "IN")}
    "Violations alleged under it."
    violations: [AllegedViolation!]! ${along("OF_CATEGORY", "IN")}
  }
  "An element of a crime."
  type Element ${node("Element", "elements")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it asks for, in our words."
    name: String!
    "The provision that sets it."
    provision: Provision! ${byStatement("set-by")}
    "Contextual, material or mental."
    kind: ElementKind!
    "Elements with the same word here are alternatives."
    anyOf: String
    "A remark of ours."
    note: String
    "The categories it belongs to."
    categories: [LegalCategory!]! ${along("ELEMENT_OF", "OUT")}
    "Who regards it as supported or contradicted."
    findings: [Claim!]! ${along("OBJECT", "IN")}
    "The provision, as a list that can be filtered by."
    setBy: [Provision!]! ${along("SET_BY", "OUT")}
  }
  "A mode in which a person can be liable."
  type ModeOfLiability ${node("ModeOfLiability", "modesOfLiability")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it is called, without judging it."
    name: String!
    "The provision that sets it."
    provision: Provision! ${byStatement("set-by")}
    "What has to be asked before it could apply."
    openQuestions: [String!]
    "A remark of ours."
    note: String
    "The provision, as a list that can be filtered by."
    setBy: [Provision!]! ${along("SET_BY", "OUT")}
  }
  "A form of reparation, or truth, or justice."
  type Remedy ${node("Remedy", "remedyForms")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it is called, without judging it."
    name: String!
    "A remark of ours."
    note: String
    "The provisions that provide for it."
    provisions: [Provision!]! ${along("SET_BY", "OUT")}
  }
  "A standard of proof."
  type StandardOfProof ${node("StandardOfProof", "standardsOfProof")} {${ordinal}
    "A readable slug: the same in files, addresses, exports and answers."
    id: ID!
    "What it is called, without judging it."
    name: String!
    "Its order among the standards of one forum."
    rank: Int
    "A remark of ours."
    note: String
    "Mechanisms that apply it."
    mechanisms: [Mechanism!]! ${along("APPLIES", "IN")}
    "Claims made at it."
    claims: [Claim!]! ${along("AT_STANDARD", "IN")}
  }
`;
