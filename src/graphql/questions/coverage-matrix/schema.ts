/** The headline table of a situation. */
export const schema = /* GraphQL */ `
  type Query {
    "Violations and mechanisms of a situation: the headline table."
    coverageMatrix(situation: ID!, categories: [ID!], actors: [ID!], mechanisms: [ID!], asOf: Date, knownAt: DateTime): CoverageMatrix!
  }
  "Violations and mechanisms of a situation."
  type CoverageMatrix {
    "One row for each category and alleged actor."
    rows: [CoverageRow!]!
    "The columns."
    mechanisms: [Mechanism!]!
    "Counts by mechanism and outcome."
    totals: [CoverageTotal!]!
    "Replays this answer."
    pin: Pin!
  }
  "Alleged violations of one category by one alleged actor; null where the sources name none."
  type CoverageRow {
    "The crime or wrong, as alleged."
    category: LegalCategory!
    "Whom the sources allege it of; null where they name nobody."
    allegedActor: Actor
    "How many alleged violations."
    violations: Int!
    "One cell for each mechanism and outcome that occurs."
    cells: [CoverageCell!]!
  }
  "How many violations of the row have this outcome before this mechanism."
  type CoverageCell {
    "The court, commission or procedure that was asked."
    mechanism: Mechanism!
    "Whether it could take the conduct up if the facts are as alleged."
    outcome: Outcome!
    "How many alleged violations of the row: pairs of an incident and the category, alleged of the row's actor. Neither acts nor victims are counted."
    violations: Int!
    "A violation to ask violationCoverage about."
    example: ID!
    "What the cell counts, in one sentence."
    sentence: String!
  }
  "Violations by mechanism and outcome over the whole table."
  type CoverageTotal {
    "The court, commission or procedure that was asked."
    mechanism: Mechanism!
    "Whether it could take the conduct up if the facts are as alleged."
    outcome: Outcome!
    "How many alleged violations: each an incident, a category and an alleged actor."
    violations: Int!
  }
`;
