/** What speakers say, ask and count, and where they say it. */
export const statements = /* GraphQL */ `
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
  "One step of a proceeding."
  type ProceduralStep {
    "The id of the step's claim."
    id: ID!
    "The step in the words of the forum."
    kind: String!
    "Its day, if known."
    on: Date
    "Before whom."
    mechanism: Mechanism!
    "What happened, in our words."
    sentence: String!
    "The claims it rests on."
    claims: [Claim!]!
  }
  "What a speaker asks of whom, and what came of it."
  type Call {
    "The id of the claim."
    id: ID!
    "Who asks."
    speaker: Actor!
    "Of whom."
    addressees: [Actor!]!
    "What is asked, in our words."
    asks: String!
    "What came of it, as far as recorded."
    followUp: FollowUp!
    "Claims that answer it."
    answers: [Claim!]!
    "What was said, with speaker and source; several where it was repeated."
    claims: [Claim!]!
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
  "A place in a source and every claim that rests on it. The words of the source are not stored."
  type Passage {
    "The document it stands in."
    source: Source!
    "The pinpoint."
    at: String!
    "SHA-256 of the passage's text; empty where nobody has hashed it."
    sha256: String!
    "The claims that rest on it."
    claims: [Claim!]!
  }
`;
