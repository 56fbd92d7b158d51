// @shape  {id: STRING, kind: STRING, key?: STRING, rev: INTEGER, sentence: STRING, pinpoint: STRING, verification: STRING, recordedAt: STRING, data: STRING, seenFrom: INTEGER, actOn?: INTEGER, publishedOn?: INTEGER, answersFrom?: INTEGER, publicFrom?: INTEGER, effectFrom?: INTEGER, effectTo?: INTEGER, certFrom: INTEGER, certTo: INTEGER, possFrom: INTEGER, possTo: INTEGER, starting: BOOLEAN, ending: BOOLEAN, speaker: named, source: source-view, standard?: {id: STRING, name: STRING}, acts: LIST<{act: STRING, rank?: STRING, verification?: STRING, at?: STRING, read?: STRING, rev: INTEGER, source?: source-view}>, positions: LIST<{id: STRING, kind: STRING, response: STRING, sentence: STRING, pinpoint: STRING, verification: STRING, recordedAt: STRING, acts: LIST<{act: STRING, verification?: STRING, rev: INTEGER}>, speaker: named, source: source-view}>}
claim {
  .id, .kind, .key, .rev, .sentence, .pinpoint, .verification, .recordedAt, .data, .seenFrom, .actOn, .publishedOn, .answersFrom, .publicFrom, .effectFrom, .effectTo,
  .certFrom, .certTo, .possFrom, .possTo, .starting, .ending,
  speaker: head([(claim)-[:SAID_BY]->(speaker) | speaker {{named}}]),
  source: head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source {{source-view}}]),
  standard: head([(claim)-[:AT_STANDARD]->(standard) | standard {.id, .name}]),
  acts: [(act:Act)-[:ON]->(claim) WHERE act.rev <= $rev | act {
    .act, .rank, .verification, .at, .read, .rev, source: head([(act)-[:READ_IN]->(source) | source {{source-view}}])
  }],
  positions: [(position:Position)-[:ANSWERS]->(claim)
    WHERE position.rev <= $rev AND position.seenFrom <= $asOf
      AND NOT EXISTS { (retraction:Act {act: 'retraction'})-[:ON]->(position) WHERE retraction.rev <= $rev }
    | position {
      .id, .kind, .response, .sentence, .pinpoint, .verification, .recordedAt,
      acts: [(judgement:Act)-[:ON]->(position) WHERE judgement.rev <= $rev | judgement {.act, .verification, .rev}],
      speaker: head([(position)-[:SAID_BY]->(speaker) | speaker {{named}}]),
      source: head([(position)-[:AT]->(:Passage)-[:IN]->(source) | source {{source-view}}])
    }]
}
