// @shape  {id: STRING, kind: STRING, key?: STRING, rev: INTEGER, pinpoint: STRING, verification: STRING, handling: STRING, sentence: STRING, note?: STRING, certFrom: INTEGER, certTo: INTEGER, possFrom: INTEGER, possTo: INTEGER, starting: BOOLEAN, ending: BOOLEAN, actOn?: INTEGER, publishedOn?: INTEGER, answersFrom?: INTEGER, publicFrom?: INTEGER, effectFrom?: INTEGER, effectTo?: INTEGER, data: STRING, speaker: STRING, source: STRING, standard?: STRING, thread: STRING}
claim {
  .id, .kind, .key, .rev, .pinpoint, .verification, .handling, .sentence, .note, .certFrom, .certTo, .possFrom, .possTo, .starting, .ending,
  .actOn, .publishedOn, .answersFrom, .publicFrom, .effectFrom, .effectTo, .data,
  speaker: head([(claim)-[:SAID_BY]->(speaker) | speaker.id]),
  source: head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source.id]),
  standard: head([(claim)-[:AT_STANDARD]->(standard) | standard.id]),
  thread: head([(claim)-[:IN_THREAD]->(thread) | thread.id])
}
