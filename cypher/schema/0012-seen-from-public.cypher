// 0012-seen-from-public
// A step that was under seal is not there before the step that made it public, nor is an answer to it that has no day.

MATCH (out:Claim)-[:ACTS_ON]->(step:Claim)
WHERE step.publicFrom IS NULL AND out.kind = 'procedural-step' AND out.step IN ['warrant-unsealed', 'made-public'] AND out.actOn IS NOT NULL
WITH step, min(out.actOn) AS letOut
SET step.publicFrom = letOut,
  step.seenFrom = CASE WHEN step.seenFrom > -719162 AND step.seenFrom < letOut THEN letOut ELSE step.seenFrom END;

MATCH (answer:Claim)-[:ANSWERS]->(step:Claim WHERE step.publicFrom IS NOT NULL)
WHERE answer.kind = 'response'
WITH DISTINCT answer
MATCH (answer)-[:ANSWERS]->(claim:Claim)
WITH answer, min(claim.seenFrom) AS first
WHERE first > -719162
SET answer.answersFrom = first,
  answer.seenFrom = CASE
    WHEN answer.actOn IS NULL AND answer.publishedOn IS NULL AND answer.seenFrom < first THEN first
    ELSE answer.seenFrom
  END;
