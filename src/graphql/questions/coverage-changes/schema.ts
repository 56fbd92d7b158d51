/** What changed between two days, row by row and event by event. */
export const schema = /* GraphQL */ `
  type Query {
    "What changed between two days, and which event changed it: a row for each mechanism, category and alleged actor. With outcomes: changes to one of them only."
    coverageChanges(situation: ID!, from: Date!, to: Date!, mechanisms: [ID!], outcomes: [Outcome!], knownAt: DateTime): [CoverageChange!]!
    "The same changes grouped by the act that caused them, with counts; what was answered to the act stands apart from it."
    coverageEvents(situation: ID!, from: Date!, to: Date!, mechanisms: [ID!], outcomes: [Outcome!], knownAt: DateTime): [CoverageEvent!]!
  }
  "That the outcome of a row changed on a day."
  type CoverageChange {
    "The day from which the new outcome holds."
    on: Date!
    "The court, commission or procedure that was asked."
    mechanism: Mechanism!
    "The crime or wrong, as alleged."
    category: LegalCategory!
    "Whom the sources allege it of; null where they name nobody."
    allegedActor: Actor
    "The outcome the day before."
    before: Outcome!
    "The outcome on the day."
    after: Outcome!
    "How many alleged violations changed so."
    violations: Int!
    "The act or step behind it, in one or more sentences, each once."
    event: String!
    "The claims of that act or step, without what was answered to it."
    because: [Claim!]!
    "What was answered to it on that day."
    answers: [Position!]!
    "The provisions it was done under."
    provisions: [Provision!]!
  }
  "An act on a day, and every outcome that changed with it."
  type CoverageEvent {
    "The day from which the new outcomes hold."
    on: Date!
    "The act or step, in one or more sentences, each once."
    event: String!
    "The claims of that act or step, without what was answered to it."
    because: [Claim!]!
    "What was answered to it on that day."
    answers: [Position!]!
    "The mechanisms before which an outcome changed."
    mechanisms: [Mechanism!]!
    "How many alleged violations have another outcome before at least one of them; each counted once."
    violations: Int!
    "The changes one by one: by mechanism, category and alleged actor."
    changes: [CoverageChange!]!
  }
`;
