// chain-claims
// What chains of responsibility from some subjects can rest on, whatever the day: what is alleged and said of incidents, who stood near, who stood above whom, and what is said of them; a row for each claim.
// @param   subjects  LIST<STRING> NOT NULL   ids of incidents, actors and offices
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns id        STRING NOT NULL   id of the claim
// @returns claim     claim-record NOT NULL   the claim
// @key     id
// @index   entity_id
// @access  READ
// @budget  60000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $subjects AS id
  MATCH (subject:Entity {id: id})
  WHERE subject.rev <= $rev
  RETURN collect(DISTINCT subject) AS subjects
}
CALL (subjects) {
  UNWIND subjects AS incident
  WITH incident
  WHERE incident:Incident
  OPTIONAL MATCH (incident)<-[:SUBJECT]-(:Attribution)-[:OBJECT]->(actor:Actor)
  WITH incident, collect(DISTINCT actor) AS actors
  OPTIONAL MATCH (incident)<-[:SUBJECT]-(:Occurrence)-[:OBJECT]->(place:Place)
  RETURN collect({actors: actors, place: place}) AS scenes
}
CALL (scenes) {
  UNWIND scenes AS scene
  WITH scene.place AS place, scene.actors AS actors
  WHERE place IS NOT NULL AND NOT place:State AND none(actor IN actors WHERE actor:Unit OR actor:Person)
  CALL (place) {
    MATCH (place)-[:LIES_IN*0..3]->(area:Place)
    RETURN area
    UNION
    MATCH (place)<-[:LIES_IN*1..3]-(area:Place)
    RETURN area
  }
  WITH area, actors
  WHERE NOT area:State
  UNWIND actors AS alleged
  WITH DISTINCT area, alleged
  MATCH (unit:Unit)-[:STATIONED_AT]->(area)
  WHERE EXISTS { (unit)-[:UNDER|POSTED_TO*1..12]->(alleged) }
  RETURN collect(DISTINCT unit) AS near
}
CALL (subjects, scenes, near) {
  UNWIND [subject IN subjects WHERE NOT subject:Incident] + reduce(all = [], scene IN scenes | all + scene.actors) + near AS start
  WITH DISTINCT start
  MATCH (start)-[:UNDER|POSTED_TO*0..12]->(node:Entity)
  RETURN collect(DISTINCT node) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (person:Person)-[:POSTED_TO]->(node)
  RETURN collect(DISTINCT person) AS holders
}
CALL (subjects, near, nodes, holders) {
  UNWIND subjects AS incident
  MATCH (incident:Incident)<-[:SUBJECT]-(claim:Attribution|Occurrence)
  RETURN claim
  UNION
  UNWIND near AS unit
  MATCH (unit)<-[:SUBJECT]-(claim:Stationing)
  RETURN claim
  UNION
  UNWIND nodes AS node
  MATCH (node)<-[:SUBJECT]-(claim:Structure|Posting)
  RETURN claim
  UNION
  UNWIND nodes AS node
  MATCH (node)<-[:OBJECT]-(claim:Posting)
  RETURN claim
  UNION
  UNWIND nodes + holders AS person
  WITH DISTINCT person, subjects
  WHERE person:Person AND any(subject IN subjects WHERE NOT subject:Incident)
  MATCH (person)<-[:OBJECT]-(claim:Attribution)
  RETURN claim
  UNION
  UNWIND nodes + holders AS node
  WITH DISTINCT node, nodes, holders
  WHERE NOT node:State
  MATCH (node)<-[:SUBJECT]-(claim:Appraisal)-[:IS_ABOUT|OBJECT]->(about:Actor)
  WHERE about IN nodes OR about IN holders
  RETURN claim
}
WITH DISTINCT head, claim
WHERE {{recorded}}
RETURN head, claim.id AS id, {{claim-record}} AS claim
