/** What several speakers say of one subject, in columns. */
export const schema = /* GraphQL */ `
  type Query {
    "What two or more speakers say of one subject, in columns: characterizations, attributions, figures, elements and answers to what others say of it."
    compare(subject: ID!, speakers: [ID!]!, identities: Identities = APART, asOf: Date, knownAt: DateTime): Comparison!
  }
  "What several speakers say of one subject."
  type Comparison {
    "A column for each speaker, in the order asked; empty where it says nothing that is recorded."
    columns: [ComparisonColumn!]!
  }
  "What one speaker says of the subject."
  type ComparisonColumn {
    "Whose column it is."
    speaker: Actor!
    "How it characterises the subject."
    characterizations: [Claim!]!
    "To whom it attributes it."
    attributions: [Claim!]!
    "What it counts."
    figures: [Claim!]!
    "Which elements it finds supported or contradicted."
    elements: [Claim!]!
    "What it answers to claims of others about the subject."
    responses: [Position!]!
    "Everything else it says of it."
    others: [Claim!]!
  }
`;
