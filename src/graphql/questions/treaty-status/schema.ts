/** Which States a treaty binds on a day. */
export const schema = /* GraphQL */ `
  type Query {
    "Which States a treaty binds on a day, which it does not, and of which that is not known: as rules on jurisdiction read the same acts. on: the day asked about, by default asOf; on a later one nothing that is done after asOf is counted, and of a State that has done nothing it is not known. states: absent, every State of which an act towards the treaty, or its absence, is on record."
    treatyStatus(instrument: ID!, states: [ID!], on: Date, asOf: Date, knownAt: DateTime): TreatyStatus!
  }
  "Who is bound by a treaty on a day."
  type TreatyStatus {
    "The treaty or other instrument."
    instrument: Instrument!
    "The day asked about."
    on: Date!
    "The day to which the record of who takes part is complete, and no later than asOf; null where it is not said to be."
    completeTo: Date
    "What holds of a State that is not listed, where all were asked about."
    others: String!
    "The States asked about, by name."
    states: [StateUnderTreaty!]!
    "Replays this answer."
    pin: Pin!
  }
  "How one State stands to a treaty on a day. A reservation or an objection changes nothing here: it says to what a State is bound, or towards whom."
  type StateUnderTreaty {
    "Whose acts towards the treaty these are."
    state: Actor!
    "MET: bound. NOT_MET: not bound. CONTESTED: whether an act of joining or leaving has effect is open. UNKNOWN: the record does not reach so far. Never NOT_APPLICABLE."
    bound: LimbState!
    "First day of the stretch in which it is bound, or may be; null where it is not, or where none is known."
    from: Date
    "Last day of it; null while open."
    to: Date
    "The same in a sentence, with the acts and their days."
    sentence: String!
    "The acts it rests on, each with its speaker and the answers to it."
    claims: [Claim!]!
    "Who answers those acts with a denial, a rejection or the like."
    contestedBy: [Position!]!
    "The day to which it was looked for further acts of this State; null where the record does not say."
    lookedTo: Date
  }
`;
