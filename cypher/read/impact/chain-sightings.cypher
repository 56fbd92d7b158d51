// chain-sightings
// Where some units are said to have been stationed, and what units in some areas: of each claim as much as chains read.
// @param   units    LIST<STRING> NOT NULL   ids of units
// @param   areas    LIST<STRING> NOT NULL   ids of places
// @param   rev      INTEGER NOT NULL   revision of the record
// @returns head     STRING NOT NULL   digest of the newest changeset
// @returns id       STRING NOT NULL   id of the claim
// @returns unit     STRING NOT NULL   the unit
// @returns area     STRING NOT NULL   where it is said to have been
// @returns source   STRING NOT NULL   id of the source
// @returns speaker  STRING NOT NULL   id of the speaker
// @returns time     {certFrom: INTEGER, certTo: INTEGER, possFrom: INTEGER, possTo: INTEGER, starting: BOOLEAN, ending: BOOLEAN} NOT NULL   when
// @key     id
// @index   entity_id
// @access  READ
// @budget  2000 db hits on the bundled dataset
{{head}}
CALL () {
  UNWIND $units AS id
  MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Stationing)
  RETURN claim
  UNION
  UNWIND $areas AS id
  MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Stationing)
  RETURN claim
}
WITH DISTINCT head, claim
WHERE {{recorded}}
MATCH (claim)-[:SUBJECT]->(unit:Unit)
MATCH (claim)-[:OBJECT]->(area:Place)
RETURN head, claim.id AS id, unit.id AS unit, area.id AS area,
  head([(claim)-[:AT]->(:Passage)-[:IN]->(source) | source.id]) AS source,
  head([(claim)-[:SAID_BY]->(speaker) | speaker.id]) AS speaker,
  claim {.certFrom, .certTo, .possFrom, .possTo, .starting, .ending} AS time
