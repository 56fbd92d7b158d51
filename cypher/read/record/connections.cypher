// connections
// How are two things linked by claims? All ways of the fewest steps, ten at most, in the order of their ids.
// @param   from      STRING NOT NULL   id of a thing
// @param   to        STRING NOT NULL   id of another
// @param   maxDepth  INTEGER NOT NULL   most steps of a path, 1 to 8
// @param   without   LIST<STRING> NOT NULL   labels of things that no path leads through; it may end at one
// @param   everybody BOOLEAN NOT NULL   whether paths may lead through those named together who belong to no situation, such as all States
// @param   asOf      INTEGER NOT NULL   day looked from
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns from      {id: STRING, name: STRING}   the first thing; null when unknown
// @returns to        {id: STRING, name: STRING}   the second thing; null when unknown
// @returns paths     LIST<{steps: LIST<{from: {id: STRING, name: STRING, labels: LIST<STRING>}, to: {id: STRING, name: STRING, labels: LIST<STRING>}, claims: LIST<claim-view>, many: INTEGER}>, many: INTEGER}> NOT NULL   things along each path, and for each step the claims that name both its ends, up to 20; `many` says how many there are
// @index   entity_id
// @access  READ
// @budget  19000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (start:Entity|LegalCategory|Provision|Instrument|Element|ModeOfLiability|Remedy|StandardOfProof {id: $from})
WHERE start.rev <= $rev
OPTIONAL MATCH (goal:Entity|LegalCategory|Provision|Instrument|Element|ModeOfLiability|Remedy|StandardOfProof {id: $to})
WHERE goal.rev <= $rev
CALL (start, goal) {
  MATCH path = SHORTEST 1 GROUP (start)
    (()<-[:SUBJECT|OBJECT|SCOPE|ASKS|IS_ABOUT|NAMES|RESTS_ON|MOVED_BY|OBJECTS_TO]-(claim:Claim
      WHERE {{recorded}} AND claim.seenFrom <= $asOf
    )-[:SUBJECT|OBJECT|SCOPE|ASKS|IS_ABOUT|NAMES|RESTS_ON|MOVED_BY|OBJECTS_TO]->(thing WHERE thing.rev <= $rev AND (thing.id = $to OR (none(label IN labels(thing) WHERE label IN $without) AND ($everybody OR NOT thing:Collective OR EXISTS {(thing)-[:BELONGS_TO]->(:Situation)}))))){1,8}
    (goal)
  WITH [node IN nodes(path) WHERE NOT node:Claim] AS things
  WHERE size(things) - 1 <= $maxDepth AND all(index IN range(0, size(things) - 1) WHERE NOT things[index] IN things[index + 1..])
  WITH DISTINCT things
  ORDER BY size(things), reduce(key = '', thing IN things | key + ' ' + thing.id)
  WITH collect(things) AS ways
  UNWIND ways[..10] AS things
  CALL (things) {
    UNWIND range(0, size(things) - 2) AS index
    WITH index, things[index] AS near, things[index + 1] AS far
    CALL (near, far) {
      MATCH (near)<-[:SUBJECT|OBJECT|SCOPE|ASKS|IS_ABOUT|NAMES|RESTS_ON|MOVED_BY|OBJECTS_TO]-(claim:Claim)-[:SUBJECT|OBJECT|SCOPE|ASKS|IS_ABOUT|NAMES|RESTS_ON|MOVED_BY|OBJECTS_TO]->(far)
      WHERE {{recorded}} AND claim.seenFrom <= $asOf
      WITH DISTINCT claim
      ORDER BY claim.seenFrom, claim.id
      WITH collect(claim) AS whole
      RETURN size(whole) AS many, [claim IN whole[..20] | {{claim-view}}] AS claims
    }
    WITH index, near, far, many, claims
    ORDER BY index
    RETURN collect({
      from: near {.id, name: coalesce(near.name, near.citation, near.id), labels: labels(near)},
      to: far {.id, name: coalesce(far.name, far.citation, far.id), labels: labels(far)},
      claims: claims,
      many: many
    }) AS steps
  }
  RETURN collect({steps: steps, many: size(ways)}) AS paths
}
RETURN head,
  start {.id, .name} AS from,
  goal {.id, .name} AS to,
  paths
