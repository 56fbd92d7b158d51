/** Why an answer is as it is, what would change it, and how to replay it. */
export const reasons = /* GraphQL */ `
  "One limb with its reason, provisions, claims and everyone who rejects it."
  type Limb {
    "Which of the five questions it answers."
    kind: LimbKind!
    "How it stands."
    state: LimbState!
    "Why, in one sentence."
    sentence: String!
    "The rules it applies."
    provisions: [Provision!]!
    "The claims it read."
    claims: [Claim!]!
    "On whose word it stands."
    authority: Authority!
    "Rulings it stands on."
    rulings: [ProceduralStep!]!
    "Challenges not decided yet."
    pendingChallenges: [ProceduralStep!]!
    "Who rejects it, even where a ruling stands."
    contestedBy: [Position!]!
  }
  "Apply it and ask again: the answer is wouldBecome."
  type FlipCondition {
    "The limb it would change."
    limb: LimbKind!
    "Fact, act of law, or ruling."
    kind: FlipKind!
    "What is missing."
    missing: String!
    "The outcome it would give."
    wouldBecome: Outcome!
    "What to change to ask again. Null where a court would have to rule: no question can suppose that."
    apply: FlipApplication
  }
  "What to change in a question so that its answer becomes wouldBecome."
  type FlipApplication {
    "Acts to add to those the question supposes."
    suppose: [SupposedAct!]!
    "Fields to put into the conduct, or into the question where it is one between two States, in place of its own: a JSON object. Null where nothing of it changes."
    conduct: String
  }
  "An act that is supposed, as a question takes it."
  type SupposedAct {
    "What is supposed to have been done: a ratification, a referral …"
    kind: ActKind!
    "The State that does it."
    state: ID
    "The territory it concerns."
    territory: ID
    "The treaty or statute it concerns."
    instrument: ID
    "The day it is done."
    on: Date!
    "The first day it has effect for."
    from: Date
    "The last day it has effect for."
    to: Date
  }
  "A question a lawyer asks next, kept apart from jurisdiction."
  type LegalNote {
    "What a lawyer asks beside jurisdiction."
    question: String!
    "How it stands."
    state: LimbState!
    "The answer as far as recorded."
    sentence: String!
    "The rules."
    provisions: [Provision!]!
    "The claims read."
    claims: [Claim!]!
    "Who rejects it."
    contestedBy: [Position!]!
  }
  "Replays an answer: the same pin gives the same hash."
  type Pin {
    "The day looked from."
    asOf: Date!
    "What was recorded by this moment."
    knownAt: DateTime!
    "Digest of the program that applied the rules: another program may answer otherwise."
    rules: String!
    "The digest of the dataset at knownAt."
    dataset: String!
    "The hash of the answer, its day, record and rules."
    hash: String!
    "The hash of the answer alone: the same for as long as the answer is, whatever else was recorded."
    content: String!
    "Canonical JSON of the question that was asked, without the fields that were selected. Give it to answer, and it is asked again."
    question: String!
    "Path at which this answer can be seen, both dates in it."
    link: String!
  }
`;
