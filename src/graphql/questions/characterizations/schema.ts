/** How each speaker characterises an incident. */
export const schema = /* GraphQL */ `
  type Query {
    "How every speaker characterises one incident, never merged into one label."
    characterizations(incident: ID!, identities: Identities = APART, asOf: Date, knownAt: DateTime): [Characterization!]!
  }
  "How one speaker characterises an incident."
  type Characterization {
    "Who says it."
    speaker: Actor!
    "The legal category the speaker sees in it."
    category: LegalCategory!
    "At which standard of proof, if stated."
    standard: StandardOfProof
    "When it was said, if known."
    on: Date
    "The statements it rests on, each with speaker and source."
    claims: [Claim!]!
    "Answers to them, at the same prominence."
    responses: [Position!]!
  }
`;
