// 0013-seen-from-answered-again
// An answer to an answer to a step that was under seal is not there before that answer either.

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first
WHERE first > -719162 AND coalesce(answer.answersFrom, -719162) < first
SET answer.answersFrom = first,
  answer.seenFrom = CASE
    WHEN answer.actOn IS NULL AND answer.publishedOn IS NULL AND answer.seenFrom < first THEN first
    ELSE answer.seenFrom
  END;

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first
WHERE first > -719162 AND coalesce(answer.answersFrom, -719162) < first
SET answer.answersFrom = first,
  answer.seenFrom = CASE
    WHEN answer.actOn IS NULL AND answer.publishedOn IS NULL AND answer.seenFrom < first THEN first
    ELSE answer.seenFrom
  END;

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first
WHERE first > -719162 AND coalesce(answer.answersFrom, -719162) < first
SET answer.answersFrom = first,
  answer.seenFrom = CASE
    WHEN answer.actOn IS NULL AND answer.publishedOn IS NULL AND answer.seenFrom < first THEN first
    ELSE answer.seenFrom
  END;

MATCH (answer:Claim)-[:ANSWERS]->(claim:Claim)
WHERE answer.kind = 'response'
WITH answer, min(claim.seenFrom) AS first
WHERE first > -719162 AND coalesce(answer.answersFrom, -719162) < first
SET answer.answersFrom = first,
  answer.seenFrom = CASE
    WHEN answer.actOn IS NULL AND answer.publishedOn IS NULL AND answer.seenFrom < first THEN first
    ELSE answer.seenFrom
  END;
