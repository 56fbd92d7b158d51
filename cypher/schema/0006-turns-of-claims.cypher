// 0006-turns-of-claims
// A claim carries the revisions from which it stands, does not stand, and so on: statements no longer look through the acts on it.

MATCH (claim:Claim)
WHERE claim.turns IS NULL
OPTIONAL MATCH (act:Act WHERE act.act IN ['retraction', 'rank'] AND act.rev >= claim.rev)-[:ON]->(claim)
WITH claim, act
ORDER BY act.rev
WITH claim, collect(act) AS acts
SET claim.turns = reduce(turns = [claim.rev], rev IN [claim.rev] + [act IN acts | act.rev] |
  CASE WHEN (size(turns) % 2 = 1) = none(act IN acts WHERE act.rev <= rev AND (act.act = 'retraction'
    OR (act.rank = 'DEPRECATED' AND none(later IN acts WHERE later.act = 'rank' AND later.rev > act.rev AND later.rev <= rev))))
  THEN turns ELSE turns + rev END);
