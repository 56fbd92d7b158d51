/** Which mechanisms cover an alleged violation of the graph. */
export const schema = /* GraphQL */ `
  type Query {
    "The same for an alleged violation of the graph."
    violationCoverage(violation: ID!, mechanisms: [ID!], outcomes: [Outcome!], orderBy: CoverageOrder = MECHANISM, asOf: Date, knownAt: DateTime): [Coverage!]!
  }
`;
