/** Whether one State could be sued by another. */
export const schema = /* GraphQL */ `
  type Query {
    "Could this State be sued before a court of States under this treaty by that one? One answer for each forum its clauses name; asOf is the day of filing."
    interStateCoverage(applicant: ID!, respondent: ID!, instrument: ID!, conductFrom: Date, conductTo: Date, negotiatedSince: Date, arbitrationRequestedOn: Date, suppose: [SupposedActInput!] = [], asOf: Date, knownAt: DateTime): [Coverage!]!
  }
`;
