// 0011-seen-from-answered
// A statement whose source has no day is not there before the days it counts are over, nor an answer before what it answers.

MATCH (claim:Claim)
WHERE claim.actOn IS NULL AND claim.publishedOn IS NULL
  AND NOT claim.kind IN ['mandate', 'territory', 'nationality', 'structure', 'posting', 'stationing', 'alias', 'identifier', 'participation', 'procedural-step', 'obstruction', 'cooperation', 'notice']
  AND claim.certFrom < claim.certTo AND claim.certTo < 2932897 AND claim.seenFrom < claim.certTo - 1
SET claim.seenFrom = claim.certTo - 1;

// Answers to answers: one level with each time.
MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first,
  CASE
    WHEN answer.certFrom < answer.certTo AND answer.certTo < 2932897 THEN answer.certTo - 1
    WHEN answer.possFrom < answer.possTo THEN answer.possFrom
    WHEN answer.certFrom < answer.certTo THEN answer.certFrom
    ELSE -719162
  END AS own
SET answer.answersFrom = CASE WHEN first > -719162 THEN first END,
  answer.seenFrom = coalesce(answer.actOn, answer.publishedOn, CASE WHEN first > own THEN first ELSE own END);

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first,
  CASE
    WHEN answer.certFrom < answer.certTo AND answer.certTo < 2932897 THEN answer.certTo - 1
    WHEN answer.possFrom < answer.possTo THEN answer.possFrom
    WHEN answer.certFrom < answer.certTo THEN answer.certFrom
    ELSE -719162
  END AS own
SET answer.answersFrom = CASE WHEN first > -719162 THEN first END,
  answer.seenFrom = coalesce(answer.actOn, answer.publishedOn, CASE WHEN first > own THEN first ELSE own END);

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first,
  CASE
    WHEN answer.certFrom < answer.certTo AND answer.certTo < 2932897 THEN answer.certTo - 1
    WHEN answer.possFrom < answer.possTo THEN answer.possFrom
    WHEN answer.certFrom < answer.certTo THEN answer.certFrom
    ELSE -719162
  END AS own
SET answer.answersFrom = CASE WHEN first > -719162 THEN first END,
  answer.seenFrom = coalesce(answer.actOn, answer.publishedOn, CASE WHEN first > own THEN first ELSE own END);

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first,
  CASE
    WHEN answer.certFrom < answer.certTo AND answer.certTo < 2932897 THEN answer.certTo - 1
    WHEN answer.possFrom < answer.possTo THEN answer.possFrom
    WHEN answer.certFrom < answer.certTo THEN answer.certFrom
    ELSE -719162
  END AS own
SET answer.answersFrom = CASE WHEN first > -719162 THEN first END,
  answer.seenFrom = coalesce(answer.actOn, answer.publishedOn, CASE WHEN first > own THEN first ELSE own END);
