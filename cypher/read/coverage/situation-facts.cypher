// situation-facts
// The alleged violations of a situation and everything claimed that their coverage reads.
// @param   situation STRING NOT NULL   id of the situation
// @param   asOf      INTEGER NOT NULL   day looked from, for answers to the claims
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the situation exists
// @returns actors    LIST<MAP> NOT NULL   the alleged actors: id, name, type
// @returns claims    LIST<MAP> NOT NULL   claims about its incidents and their alleged actors
// @index   entity_id
// @access  READ
// @budget  68000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (situation:Entity {id: $situation})
WHERE situation:Situation AND situation.rev <= $rev
WITH head, situation, situation AS asked
{{situation-claims}}
RETURN head, situation IS NOT NULL AS known, [actor IN alleged | actor {.id, .name, .type}] AS actors, claims
