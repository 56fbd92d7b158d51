/** Who has to cooperate with a mechanism or execute its measure. */
export const schema = /* GraphQL */ `
  type Query {
    "Who has to cooperate with a mechanism or execute its measure on a day, who has refused, who claims an immunity. With about: the person, State or situation the measure concerns; of a State, what is recorded against it too, whatever measure it came of. With measure: a step of a proceeding, by its id, whose subject it is then about."
    cooperation(mechanism: ID!, about: ID, measure: ID, asOf: Date, knownAt: DateTime): CooperationRecord!
  }
  "Duties, and what is recorded of them. Duties follow from acts and their days; the rest are claims with their speakers."
  type CooperationRecord {
    "The court, commission or procedure that was asked."
    mechanism: Mechanism!
    "Whom or what the measure concerns; null where every measure is meant."
    about: ChainNode
    "Presumption of innocence where the measure concerns a person; otherwise what the answer does not say."
    caution: String!
    "Who has to, since when, and on what ground."
    obliged: [ObligedParty!]!
    "Whether anything but duties is recorded: compliance, a refusal, a finding, an immunity. NONE_KNOWN: nothing is, and whoever lists the findings (looked) has none up to the day of the list. NOT_LOOKED_FOR is not that there is nothing."
    knowledge: Knowledge!
    "Lists of everything found up to their day, by whoever keeps them; the newest last."
    looked: [Claim!]!
    "Claims that somebody did what was owed."
    discharged: [Claim!]!
    "What somebody says of itself: that it cooperates. Its own word is no proof that it did."
    stated: [Claim!]!
    "Claims that somebody refused."
    refusals: [Claim!]!
    "Requests that are said to stand open; that is no refusal."
    openRequests: [Claim!]!
    "Findings of the mechanism that somebody did not comply."
    findings: [Claim!]!
    "Claims of an immunity, each by the one who makes it."
    immunities: [Claim!]!
    "Acts said to obstruct the mechanism as a whole, or its work on what is asked about."
    obstructions: [Claim!]!
    "Replays this answer."
    pin: Pin!
  }
  "One who owes cooperation."
  type ObligedParty {
    "The State, organ or person meant."
    party: Actor!
    "CONTESTED where it is not settled whether the act binds."
    state: LimbState!
    "First day of the duty, if a day is recorded."
    since: Date
    "The day on which a notified withdrawal takes effect; what was owed before it stays owed."
    until: Date
    "The act or claim it follows from, in a sentence."
    sentence: String!
    "The provisions it rests on."
    provisions: [Provision!]!
    "The statements it rests on, each with speaker and source."
    claims: [Claim!]!
  }
`;
