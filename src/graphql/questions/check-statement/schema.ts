/** A text held against the record. */
export const schema = /* GraphQL */ `
  type Query {
    "Holds a text of up to 20,000 characters against the record: what it asserts of a person's status, a State's membership, a forum's reach, a date, an article or a number of people harmed, found by rules over names of the record and a closed vocabulary. What is not found is not said to be right. Nothing is ever said to be true. Conditionals, questions and quotations assert nothing. That somebody denied or found something, or stated a number, is held against their own claims; what they say is not asserted by the text."
    checkStatement(text: String!, asOf: Date, knownAt: DateTime): CheckedStatement!
  }
  "A text held against the record."
  type CheckedStatement {
    "The assertions that were found, in the order of the text; empty where nothing was found that the record has words for."
    assertions: [Assertion!]!
    "The sentences in which no assertion was found: none of their words was held against the record."
    unchecked: [UncheckedSentence!]!
    "The pin that replays it."
    pin: Pin!
  }
  "A sentence of the text in which no assertion was found: it may be right or wrong."
  type UncheckedSentence {
    "Its words, without white space at either end."
    text: String!
    "Where it begins in the text, counted in UTF-16 units from 0."
    start: Int!
    "Where it ends: the first unit that is no part of it."
    end: Int!
  }
  "One assertion found in the text: where, what it says in our terms, and how it stands to the record."
  type Assertion {
    "The words of the text it was read from."
    text: String!
    "Where it begins in the text, counted in UTF-16 units from 0."
    start: Int!
    "Where it ends: the first unit that is no part of it."
    end: Int!
    "Ids of what it is about: the person, State or forum first, then the forum, treaty or article."
    about: [ID!]!
    "How it stands to the record."
    verdict: AssertionVerdict!
    "Why, in a sentence or two."
    sentence: String!
    "Words that say as much as the record does, and no more; null where the record holds nothing on it."
    exactWording: String
    "The claims that the verdict rests on, each with who disputes it."
    claims: [Claim!]!
    "Path of the page of what it is about, at the dates of the question; null where there is none."
    link: String
  }
  "How an assertion stands to the record. A gap in a table declared complete is a no up to that day, NOT_RECORDED after it. A signatory is no party: CONTRADICTED."
  enum AssertionVerdict {
    "The record says as much."
    SUPPORTED
    "The record goes less far: a warrant is no conviction."
    STRONGER_THAN_RECORD
    "It was so on an earlier day and is so no more on the day looked from."
    OUT_OF_DATE
    "The record says something else."
    CONTRADICTED
    "The record itself holds the point open."
    CONTESTED
    "The record holds nothing on it; that is no finding either way."
    NOT_RECORDED
  }
`;
