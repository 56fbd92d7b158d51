/** Why an answer is as it is, what would change it, and how to replay it. */
export const reasons = /* GraphQL */ `
  "One limb with its reason, provisions, claims and everyone who rejects it."
  type Limb {
    "Which limb."
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
    "Give this to suppose, or put it into conduct, and ask again: the answer is wouldBecome. Null where a ruling would have to be made, or another fact of the dispute."
    apply: FlipApplication
  }
  "What to add to a question."
  type FlipApplication {
    "Acts to suppose."
    suppose: [SupposedAct!]!
    "Fields of the conduct that would have to be so, as JSON; null where none."
    conduct: String
  }
  "An act that was not done, to suppose."
  type SupposedAct {
    "Which act."
    kind: String!
    "The State that acts."
    state: ID
    "The instrument it is made under."
    instrument: ID
    "The day of the act."
    on: Date
    "First day it has effect for."
    from: Date
  }
  "A question a lawyer asks next, kept apart from jurisdiction."
  type LegalNote {
    "The question."
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
    "The version of the rules the program applies."
    rules: String!
    "The digest of the dataset at knownAt."
    dataset: String!
    "The hash of the answer."
    hash: String!
  }
`;
