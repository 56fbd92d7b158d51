/** Which findings serve several charges or elements. */
export const schema = /* GraphQL */ `
  type Query {
    "Which evidence serves several charges or elements: every finding on an element, with each cell of the elements matrices that cites it. A finding is used as often as cells cite it."
    sharedEvidence(situation: ID!, asOf: Date, knownAt: DateTime, atLeast: Int = 2): SharedEvidence!
  }
  "The elements matrices of a situation, turned round."
  type SharedEvidence {
    "What is alleged or charged in it: the matrices that were read."
    categories: [LegalCategory!]!
    "Findings with at least so many uses, most used first. Uses are places where a finding is cited, no measure of its weight."
    evidence: [EvidenceUse!]!
    "Replays this answer."
    pin: Pin!
  }
  "One finding and where it is cited."
  type EvidenceUse {
    "The finding."
    claim: Claim!
    "How many cells cite it."
    uses: Int!
    "Where it is used: element by element."
    cells: [EvidenceCell!]!
  }
  "A cell of an elements matrix."
  type EvidenceCell {
    "The category whose matrix it is."
    category: LegalCategory!
    "What the definition of the crime requires."
    element: Element!
    "For it, against it, or leaving it open."
    side: EvidenceSide!
  }
  "How a finding speaks to an element."
  enum EvidenceSide {
    "It speaks for the element."
    SUPPORTING
    "It speaks against it."
    CONTRADICTING
    "The speaker looked and did not decide."
    LEFT_OPEN
  }
`;
