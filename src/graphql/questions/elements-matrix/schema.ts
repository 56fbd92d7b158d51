/** A crime, element by element. */
export const schema = /* GraphQL */ `
  type Query {
    "Element by element: what supports it, what contradicts it, what is missing. The subject is an incident, a situation or an alleged actor."
    elementsMatrix(category: ID!, subject: ID!, asOf: Date, knownAt: DateTime): ElementsMatrix!
  }
  "Every requirement of a category, with what is said of it. No cell says that anything is proved."
  type ElementsMatrix {
    "The crime or wrong, as alleged."
    category: LegalCategory!
    "Contextual, material, mental, in this order; for a broad category then act by act."
    requirements: [ElementCell!]!
    "Replays this answer."
    pin: Pin!
  }
  "One element with what is said for it and against it."
  type ElementCell {
    "What the definition of the crime requires."
    element: Element!
    "Contextual, material or mental."
    kind: ElementKind!
    "Whether it is needed itself, or one of several that are alternatives."
    role: RequirementRole!
    "Elements with the same word here are alternatives; null where it stands alone."
    group: String
    "For a broad category: the narrower one whose own element this is."
    act: LegalCategory
    "Findings that regard it as supported, each by its speaker."
    supporting: [Claim!]!
    "Findings that regard it as contradicted."
    contradicting: [Claim!]!
    "Findings that leave it open."
    leftOpen: [Claim!]!
    "Findings that a higher body has set aside by the day: they count for neither side."
    setAside: [Claim!]!
    "Answers to any of these findings. A denial lowers nobody's standard: it stands beside."
    positions: [Position!]!
    "Which speaker reached which standard of proof, each at the speaker's own."
    standardsReached: [StandardReached!]!
    "What is missing."
    gap: ElementGap!
  }
  "What one speaker reached for one element."
  type StandardReached {
    "The State, organ or person meant."
    speaker: Actor!
    "At which standard, the speaker's own."
    standard: StandardOfProof!
    "When, if known."
    on: Date
    "The finding."
    claim: Claim!
  }
  "How an element is required."
  enum RequirementRole {
    "Needed itself."
    ALL_OF
    "One of the group is enough."
    ANY_OF
  }
  "What an element lacks. NONE does not say that it is proved."
  enum ElementGap {
    "Several speakers in several sources support it, and none contradicts."
    NONE
    "Nobody speaks to it."
    NO_CLAIMS
    "One speaker, or one source."
    SINGLE_SOURCE
    "Some speaker regards it as contradicted."
    CONTESTED
    "Those who speak to it leave it open."
    ONLY_HYPOTHESIS
  }
`;
