/** Where somebody stands before each forum. */
export const schema = /* GraphQL */ `
  type Query {
    "Where a person or State stands in every forum on a day, with the wording that is exact and no stronger."
    posture(actor: ID!, identities: Identities = APART, asOf: Date, knownAt: DateTime): [Posture!]!
  }
  "Where one actor stands before one forum: folded over dated steps. An application is no warrant; a step set aside counts for nothing."
  type Posture {
    "Who is asked about."
    actor: Actor!
    "Before whom."
    forum: Mechanism!
    "The status on the day asked."
    status: PostureStatus!
    "Whether it stands on the public record. A step that only the press reports is not one on the record."
    publicity: Publicity!
    "The sentence that is exact, and no stronger."
    wording: String!
    "First day from which the status holds without a break; null when nothing or no day is recorded."
    since: Date
    "Every step visible on the day, oldest first."
    steps: [ProceduralStep!]!
    "The steps that the status rests on."
    restsOn: [ProceduralStep!]!
    "Findings of the forum that the actor did not cooperate with it, oldest first."
    findings: [Claim!]!
    "Presumption of innocence, in the words that fit this status. Never empty for a natural person."
    caution: String!
  }
  "Where a proceeding stands. The same ladder for everybody; NONE_KNOWN is what is known here, never that there is nothing."
  enum PostureStatus {
    "No step is known here."
    NONE_KNOWN
    "A forum looks into a matter that concerns the actor."
    UNDER_INVESTIGATION
    "A warrant or summons was asked for; nobody has decided."
    APPLICATION_PENDING
    "What was asked for was refused."
    APPLICATION_REFUSED
    "A summons to appear stands."
    SUMMONED
    "A warrant stands."
    WARRANT_IN_FORCE
    "A warrant came to its end without a judgment."
    WARRANT_ENDED
    "Charges go to trial."
    CHARGES_CONFIRMED
    "Charges do not go to trial; no acquittal."
    CHARGES_NOT_CONFIRMED
    "A trial is open."
    ON_TRIAL
    "Convicted at first instance; it can be reversed."
    CONVICTED_NOT_FINAL
    "Convicted, and final."
    CONVICTED
    "Acquitted at first instance; it can be reversed."
    ACQUITTED_NOT_FINAL
    "Acquitted, and final."
    ACQUITTED
    "A conviction was set aside; no acquittal."
    CONVICTION_ANNULLED
    "Ended without a judgment."
    TERMINATED
    "Ended without a judgment because of death, as the forum took it."
    TERMINATED_BY_DEATH
    "Between States: a case is open."
    CASE_PENDING
    "Between States: measures stand; nothing is decided on the merits."
    MEASURES_ORDERED
    "Between States: a breach was found."
    BREACH_FOUND
    "Between States: no breach was found."
    NO_BREACH_FOUND
    "Between States: the forum did not reach the merits."
    JURISDICTION_DECLINED
    "Withdrawn or given up."
    DISCONTINUED
  }
  "On the public record, or reported by the press only."
  enum Publicity {
    "The forum itself has made it public."
    PUBLIC_RECORD
    "Only the press reports it: no step on the record."
    REPORTED_ONLY
  }
`;
