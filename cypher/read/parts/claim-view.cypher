claim {
  .id, .kind, .key, .rev, .sentence, .pinpoint, .verification, .recordedAt, .data, .seenFrom, .actOn, .publishedOn, .effectFrom, .effectTo,
  .certFrom, .certTo, .possFrom, .possTo, .starting, .ending,
  speaker: head([(claim)-[:SAID_BY]->(speaker) | speaker {.id, .name, .type}]),
  source: head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source {.id, .title, .publisher, .publishedOn, .url}]),
  standard: head([(claim)-[:AT_STANDARD]->(standard) | standard {.id, .name}]),
  acts: [(act:Act)-[:ON]->(claim) WHERE act.rev <= $rev | act {.act, .rank, .verification, .rev}],
  positions: [(position:Position)-[:ANSWERS]->(claim)
    WHERE position.rev <= $rev AND position.seenFrom <= $asOf
      AND NOT EXISTS { (retraction:Act {act: 'retraction'})-[:ON]->(position) WHERE retraction.rev <= $rev }
    | position {
      .id, .kind, .response, .sentence, .pinpoint, .verification, .recordedAt,
      acts: [(judgement:Act)-[:ON]->(position) WHERE judgement.rev <= $rev | judgement {.act, .verification, .rev}],
      speaker: head([(position)-[:SAID_BY]->(speaker) | speaker {.id, .name, .type}]),
      source: head([(position)-[:AT]->(:Passage)-[:IN]->(source) | source {.id, .title, .publisher, .publishedOn, .url}])
    }]
}
