/** The questions. Every one takes both clocks. */
export const query = /* GraphQL */ `
  type Query {
    "Which mechanisms cover this conduct, limb by limb, and why not? Without mechanisms: every one the graph knows; with outcomes: only answers of one of them."
    coverage(conduct: ConductInput!, mechanisms: [ID!], outcomes: [Outcome!], orderBy: CoverageOrder = MECHANISM, asOf: Date, knownAt: DateTime): [Coverage!]!
    "The same for an alleged violation of the graph."
    violationCoverage(violation: ID!, mechanisms: [ID!], outcomes: [Outcome!], orderBy: CoverageOrder = MECHANISM, asOf: Date, knownAt: DateTime): [Coverage!]!
    "Violations and mechanisms of a situation: the headline table."
    coverageMatrix(situation: ID!, categories: [ID!], actors: [ID!], mechanisms: [ID!], asOf: Date, knownAt: DateTime): CoverageMatrix!
    "From an incident, unit, group, organ, office or person upwards, hop by hop. asOf is the day of every hop; for an incident it defaults to the last certain day of the incident, otherwise to today. The strongest chain comes first; endsIn keeps those that end in one of these actors or offices; fold shows one chain for all that end in the same place and hold equally well."
    responsibilityChains(subject: ID!, asOf: Date, knownAt: DateTime, minHolds: Holds = UNKNOWN, maxDepth: Int = 12, endsIn: [ID!], fold: Boolean = false): [ResponsibilityChain!]!
    "How every speaker characterises one incident, never merged into one label."
    characterizations(incident: ID!, asOf: Date, knownAt: DateTime): [Characterization!]!
    "What a source asks of whom, and what came of it."
    calls(source: ID, addressee: ID, asOf: Date, knownAt: DateTime): [Call!]!
    "Claimed counts with bounds, populations and windows, and which nest in which."
    figures(subject: ID!, unit: FigureUnit, asOf: Date, knownAt: DateTime): [Figure!]!
    "Every claim that rests on a place in a source; without at, all places in order."
    passages(source: ID!, at: String, knownAt: DateTime): [Passage!]!
    "Names, titles and texts in any script, forgiving of spelling, among what was recorded by knownAt."
    search(text: String!, kinds: [String!], first: Int = 20, after: String, knownAt: DateTime): SearchResults!
    "Could this State be sued before a court of States under this treaty by that one? One answer for each forum its clauses name; asOf is the day of filing."
    interStateCoverage(applicant: ID!, respondent: ID!, instrument: ID!, conductFrom: Date, conductTo: Date, negotiatedSince: Date, arbitrationRequestedOn: Date, suppose: [SupposedActInput!] = [], asOf: Date, knownAt: DateTime): [Coverage!]!
    "What changed between two days, and which event changed it: a row for each mechanism, category and alleged actor. With outcomes: changes to one of them only."
    coverageChanges(situation: ID!, from: Date!, to: Date!, mechanisms: [ID!], outcomes: [Outcome!], knownAt: DateTime): [CoverageChange!]!
    "The same changes grouped by the act that caused them, with counts; what was answered to the act stands apart from it."
    coverageEvents(situation: ID!, from: Date!, to: Date!, mechanisms: [ID!], outcomes: [Outcome!], knownAt: DateTime): [CoverageEvent!]!
    "Days ahead on which an answer about the subject opens or ends: withdrawals, waiting times, declarations and limits that run out. The subject is a State, or what belongs to one, a situation (its States), or a mechanism (every State). Each is a day on which coverage of conduct of that day differs from the day before, if nothing else happens."
    horizons(subject: ID!, asOf: Date, knownAt: DateTime): [Horizon!]!
    "Alleged violations that no mechanism, no open proceeding or no remedy reaches, and the limb nearest to being met."
    accountabilityGaps(situation: ID!, mechanisms: [ID!], asOf: Date, knownAt: DateTime): [AccountabilityGap!]!
  }
`;
