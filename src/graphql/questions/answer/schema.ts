/** What a pin holds beyond its dates, and how an answer is asked for again by it. */
export const schema = /* GraphQL */ `
  type Query {
    "The same answer as a pin's: works out its question again at its two dates, and says whether it is the same, and what came since that would make it another."
    answer(pin: PinInput!): ReplayedAnswer!
  }
  "A pin to be replayed: its question and both dates; hash, content, rules and dataset are compared where they are given."
  input PinInput {
    "The question as the pin gave it."
    question: String!
    "The day looked from."
    asOf: Date!
    "What was recorded by this moment."
    knownAt: DateTime!
    "The rules that answered."
    rules: String
    "The digest of the dataset."
    dataset: String
    "The hash of the answer."
    hash: String
    "The hash of the answer alone."
    content: String
  }
  "An answer worked out again."
  type ReplayedAnswer {
    "Whether it is the same answer, at the same dates, of the same record by the same rules: every one of hash, content, rules and dataset that the pin gives is as it was."
    same: Boolean!
    "The pin of the answer now, at the pin's own dates; of several answers the one with the pin's hash or content, the first where it gives neither. Null where none has it: no other answer stands in its place."
    pin: Pin
    "What differs from the pin, and a later revision of the record with which the answer became another, where it is another by the newest. Where it turned more than once, one of those revisions is named."
    because: [String!]!
  }
`;
