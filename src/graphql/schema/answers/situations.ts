/** Whole situations: tables, what changed in them, what they lack. */
export const situations = /* GraphQL */ `
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
  "A day ahead on which an answer opens or ends."
  type Horizon {
    "The first day of the new answer."
    on: Date!
    "The mechanism that answers."
    mechanism: Mechanism!
    "The outcome for conduct of the day before, asked on that day."
    before: Outcome!
    "The outcome for conduct of the day, asked on it. The same as before where only a way of bringing the matter opens or closes."
    after: Outcome!
    "What changes, for whom, in one sentence."
    sentence: String!
    "The acts and rules that bear the day."
    because: [Claim!]!
    "The conduct that was asked about, as JSON: the argument of coverage, of the day itself."
    conduct: String!
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
    "The answer that comes nearest."
    nearest: Coverage
    "In it, the limb that is not met and nearest to being met: contested before unknown before not met. Null where every limb is met."
    nearestLimb: Limb
    "The gap in one sentence."
    sentence: String!
  }
`;
