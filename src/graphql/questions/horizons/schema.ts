/** Days ahead on which an answer opens or ends. */
export const schema = /* GraphQL */ `
  type Query {
    "Days ahead on which an answer about the subject opens or ends: withdrawals, waiting times, declarations and limits that run out. The subject is a State, or what belongs to one, a situation (its States), or a mechanism (every State). Each is a day on which coverage of conduct of that day differs from the day before, if nothing else happens. Of a situation or an incident also the days on which the time runs out within which a court may try what is alleged to have ended: there the conduct stays as it is, the outcome too, and what is said of bars differs."
    horizons(subject: ID!, asOf: Date, knownAt: DateTime): [Horizon!]!
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
    "Replays the whole list, not this day of it: the same for each of its days."
    pin: Pin!
  }
`;
