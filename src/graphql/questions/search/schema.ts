/** What is found by name or text. */
export const schema = /* GraphQL */ `
  type Query {
    "Names, titles and texts in any script, forgiving of spelling, among what was recorded by knownAt."
    search(text: String!, kinds: [String!], first: Int = 20, after: String, knownAt: DateTime): SearchResults!
  }
  "Hits by nearness: exact names, then names that sound alike or are one slip away, then what holds the words, then what holds words near to them in sense; among equals, persons before States, groups, units, incidents, courts, categories, law, sources and claims."
  type SearchResults {
    "The hits of this page."
    edges: [SearchEdge!]!
    "How to go on."
    pageInfo: SearchPageInfo!
    "Names that are one or two slips away from the text, where nothing was found for it, or only what is written like it; never the text itself."
    didYouMean: [String!]!
    "Words near in sense to those of the text that were looked for too: killed for casualties. Near in sense is not the same in law. Lists with a condition text look for the words alone."
    alsoLookedFor: [String!]!
    "Words of the text that were not looked for: those after the twelfth. What was found may lack them, and is said to hold some of the words."
    notLookedFor: [String!]!
    "What was not looked at: where more fits than is put in order, and what this record leaves out, and why, where nothing was found for the whole text, or nothing comes first but what is written like it; of a case found by its sides, by which step it begins; null otherwise."
    leftOut: String
  }
  "One hit and its cursor."
  type SearchEdge {
    "Pass it as after to go on from here."
    cursor: String!
    "What was found."
    node: SearchHit!
  }
  "By what a hit was found."
  enum SearchMatch {
    "The text is one of its names, whatever the case, accents, apostrophes and small words."
    NAME
    "One of its names sounds like the text: another romanisation or script."
    SOUND
    "The text is one of its names but for a letter or two."
    SLIP
    "It holds every word of the text, or words that begin with them."
    WORDS
    "It holds, for one or more words of the text, a word near in sense instead (alsoLookedFor)."
    RELATED_WORDS
    "It holds every word of the text, some of them with a letter changed or by their sound."
    SIMILAR_WORDS
    "Nothing holds every word, or not every word was looked for (notLookedFor); it holds some of them."
    SOME_WORDS
  }
  "Something the graph knows by that name or text."
  type SearchHit {
    "The id to ask about it with."
    id: ID!
    "The label of its node: Person, State, Incident, Mechanism, LegalCategory, Source …; for a claim its kind."
    kind: String!
    "The name, title, citation or sentence it is shown by."
    name: String!
    "A line of context: a description, a symbol, the gist of a provision or the sentence of a claim."
    snippet: String
    "By what it was found."
    match: SearchMatch!
    "The name that was found, where it was found by name; it may be another than the one shown."
    matchedName: String
    "Where one speaker alone uses that name, or it is disputed: who calls it so. Each claim has with it who denies it."
    namedBy: [Claim!]!
  }
  "Whether there is more."
  type SearchPageInfo {
    "True when another page follows."
    hasNextPage: Boolean!
    "The cursor of the last hit; null for an empty page."
    endCursor: String
  }
`;
