claim {
  .id, .kind, .key, .rev, .pinpoint, .verification, .handling, .sentence, .note, .certFrom, .certTo, .possFrom, .possTo, .starting, .ending,
  .actOn, .publishedOn, .effectFrom, .effectTo, .data,
  speaker: head([(claim)-[:SAID_BY]->(speaker) | speaker.id]),
  source: head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source.id]),
  standard: head([(claim)-[:AT_STANDARD]->(standard) | standard.id]),
  thread: head([(claim)-[:IN_THREAD]->(thread) | thread.id])
}
