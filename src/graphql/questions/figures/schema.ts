/** Claimed counts, each with its speaker. */
export const schema = /* GraphQL */ `
  type Query {
    "Claimed counts with bounds, populations and windows, and which nest in which."
    figures(subject: ID!, unit: FigureUnit, identities: Identities = APART, asOf: Date, knownAt: DateTime): [Figure!]!
  }
  "A claimed count. Figures are never added to those they nest in."
  type Figure {
    "The id of the claim."
    id: ID!
    "How it is bounded."
    bound: Bound!
    "The number claimed."
    value: Int!
    "What is counted: deaths, injuries, hostages …"
    unit: FigureUnit!
    "Who is counted, as the source has it."
    population: String!
    "First day of the window, if said."
    from: Date
    "Last day of the window; null while open or not said."
    to: Date
    "Figures that contain this one: never added to it."
    nestsIn: [Figure!]!
    "The statement, with its speaker and source."
    claim: Claim!
  }
`;
