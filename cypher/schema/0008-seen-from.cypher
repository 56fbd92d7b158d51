// 0008-seen-from
// A claim carries the first day on which what it tells of can be there, by the same rule the law goes by.

MATCH (claim:Claim)
WHERE claim.seenFrom IS NULL
OPTIONAL MATCH (claim)-[:AT]->(:Passage)-[:IN]->(source:Source WHERE source.publishedOn IS NOT NULL)
WITH claim, head(collect(duration.inDays(date('1970-01-01'), date(source.publishedOn)).days)) AS publishedOn,
  CASE
    WHEN claim.possFrom < claim.possTo AND claim.certFrom < claim.certTo AND claim.certFrom < claim.possFrom THEN claim.certFrom
    WHEN claim.possFrom < claim.possTo THEN claim.possFrom
    WHEN claim.certFrom < claim.certTo THEN claim.certFrom
    ELSE -719162
  END AS first
SET claim.publishedOn = publishedOn,
  claim.seenFrom = CASE
    WHEN claim.actOn IS NOT NULL THEN claim.actOn
    WHEN claim.kind IN ['mandate', 'territory', 'nationality', 'structure', 'posting', 'stationing', 'alias'] THEN -719162
    WHEN claim.kind IN ['participation', 'procedural-step', 'obstruction', 'cooperation', 'notice'] THEN first
    ELSE coalesce(publishedOn, first)
  END
REMOVE claim.saidOn;
