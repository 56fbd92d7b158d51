/** What a superior could have known before a day. */
export const schema = /* GraphQL */ `
  type Query {
    "What an actor or office could have known before a day, and from what: reports, warnings, orders, calls. Public ones apart from internal ones. Only what is dated before the day; what has no day is counted apart."
    notice(subject: ID!, before: Date!, asOf: Date, knownAt: DateTime): Notice!
  }
  "What could have been known. Whether it was known, or should have been, is a question for a court (Rome Statute, art 28)."
  type Notice {
    "About whom it is asked."
    subject: ChainNode!
    "Presumption of innocence where the subject is a person; otherwise what the answer does not say."
    caution: String!
    "The day."
    before: Date!
    "Actors and offices whose alleged conduct counts: the subject, its posts, those beneath and those above."
    concerned: [ChainNode!]!
    "Published reports, public calls, orders and proceedings, oldest first. That something was public does not show that anybody read it."
    publicItems: [NoticeItem!]!
    "What is said to have been reported or ordered inside the chain or administration, oldest first."
    internalItems: [NoticeItem!]!
    "Claims that would count but whose day nobody recorded."
    undated: [Claim!]!
    "What an answer to the question still needs."
    openQuestions: [String!]!
    "Replays this answer."
    pin: Pin!
  }
  "One thing from which it could have been learned: what one speaker said in one source on one day."
  type NoticeItem {
    "What it was."
    form: NoticeForm!
    "In the open, or inside."
    channel: NoticeChannel!
    "CERTAIN: before the day. POSSIBLE: its days reach over the day."
    holds: Holds!
    "First possible day of it; null where none is known."
    from: Date
    "Last possible day of it; null where none is known, or where it has not ended."
    to: Date
    "Who said it."
    speaker: Actor!
    "Where it is read."
    source: Source!
    "To whom it was given or addressed; null for a report to the world."
    addressee: ChainNode
    "The incidents it speaks of."
    incidents: [ChainNode!]!
    "The statements it rests on, each with speaker and source."
    claims: [Claim!]!
  }
  "What something was from which one could learn."
  enum NoticeForm {
    "A report, or findings published in one."
    REPORT
    "A statement that something was happening or about to happen."
    WARNING
    "An order or binding measure."
    ORDER
    "The subject's own acknowledgement."
    ACKNOWLEDGEMENT
    "A call upon it or upon those above it."
    CALL
    "A step of a proceeding about it or those above it."
    PROCEEDING
    "An answer, by the subject or somebody of its chain, to a claim on such conduct: the claim had been heard of."
    ANSWER
  }
  "In the open, or inside a chain or administration."
  enum NoticeChannel {
    "Said or published in the open."
    PUBLIC
    "Given inside the chain or administration."
    INTERNAL
  }
`;
