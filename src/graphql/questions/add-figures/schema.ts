/** Adding figures, where that makes sense. */
export const schema = /* GraphQL */ `
  type Query {
    "Adds claimed counts by their ids, or refuses and says why: nested, overlapping, differently bounded or not comparable figures are never added."
    addFigures(ids: [ID!]!, asOf: Date, knownAt: DateTime): FigureSum!
  }
  "A sum of claimed counts, or the reasons why there is none."
  type FigureSum {
    "The sum; null where the figures may not be added."
    value: Int
    "The bound that the sum has: that of all its figures."
    bound: Bound
    "What is counted."
    unit: FigureUnit
    "Why the figures may not be added; empty where they may."
    refusals: [FigureRefusal!]!
    "What the sum takes for granted."
    assumptions: [String!]!
    "The figures asked about."
    figures: [Figure!]!
    "Replays this answer."
    pin: Pin!
  }
  "Why some figures may not be added."
  type FigureRefusal {
    "Why the two cannot be added."
    reason: FigureRefusalReason!
    "The same in a sentence."
    sentence: String!
    "The figures it is about."
    figures: [ID!]!
  }
  "Reasons not to add claimed counts."
  enum FigureRefusalReason {
    "Fewer than two figures."
    TOO_FEW
    "One figure named twice."
    SAME_FIGURE
    "One lies inside another."
    NESTED
    "They count different things."
    DIFFERENT_UNIT
    "At least, at most, about, exactly: mixed."
    DIFFERENT_BOUND
    "The same person or thing may stand in both."
    MAY_COUNT_TWICE
    "The days that one of them counts are not known."
    WINDOW_UNKNOWN
    "They count the same days, and may count the same people."
    WINDOWS_OVERLAP
    "Larger than a count can be."
    TOO_LARGE
  }
`;
