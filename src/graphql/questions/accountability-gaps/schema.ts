/** Alleged violations that nothing reaches. */
export const schema = /* GraphQL */ `
  type Query {
    "Alleged violations that no mechanism, no open proceeding or no remedy reaches, and the limb nearest to being met."
    accountabilityGaps(situation: ID!, mechanisms: [ID!], asOf: Date, knownAt: DateTime): [AccountabilityGap!]!
  }
  "What a row lacks."
  enum GapKind {
    "No mechanism of those asked about has every limb met."
    NO_MECHANISM
    "No court among them has: at most organs that debate, record or recommend."
    NO_COURT
    "None that covers it is recorded as set in motion."
    NO_OPEN_PROCEEDING
    "None that covers it is recorded as able to give a remedy."
    NO_REMEDY
  }
  "Alleged violations that something does not reach."
  type AccountabilityGap {
    "What is lacking."
    kind: GapKind!
    "The crime or wrong, as alleged."
    category: LegalCategory!
    "Whom the sources allege it of; null where they name nobody."
    allegedActor: Actor
    "How many alleged violations."
    violations: Int!
    "One of them, to ask violationCoverage about."
    example: ID!
    "The answer that comes nearest. Where proceedings against whoever is alleged to have acted ended because of death, no court does, and the sentence says so."
    nearest: Coverage
    "In it, the limb that is not met and nearest to being met: contested before unknown before not met. Null where every limb is met."
    nearestLimb: Limb
    "The gap in one sentence."
    sentence: String!
    "Replays the whole list, not this row of it: the same for each of its rows."
    pin: Pin!
  }
`;
