// impact-facts
// A claim, and what answers that rest on it are worked out from besides the whole record (impact-claims, impact-outcomes).
// @param   claim     STRING NOT NULL   id of the claim
// @param   asOf      INTEGER NOT NULL   day looked from
// @param   rev       INTEGER NOT NULL   revision of the record
// @returns head      STRING NOT NULL   digest of the newest changeset
// @returns known     BOOLEAN NOT NULL   whether the claim is recorded
// @returns actors    LIST<STRING> NOT NULL   actors it is about, or whom the claims it answers are about
// @returns subjects  LIST<{id: STRING, within: LIST<STRING>}> NOT NULL   what an element finding is about, each with everything in it
// @returns answered  LIST<{claim: claim-view, addressees: LIST<named>}> NOT NULL   claims it answers, with their addressees where they are calls
// @returns touched   LIST<STRING> NOT NULL   incidents it is about, or whose situation it is about
// @returns claims    LIST<claim-record> NOT NULL   the claim, those on its element and in its thread, and figures inside it
// @index   claim_id
// @access  READ
// @budget  400 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (target:Claim {id: $claim})
WHERE target.rev <= $rev AND NOT EXISTS { (retraction:Act {act: 'retraction'})-[:ON]->(target) WHERE retraction.rev <= $rev }
CALL (target) {
  MATCH (target)-[:SUBJECT]->(:Entity)<-[:BELONGS_TO*0..1]-(incident:Incident)
  WHERE incident.rev <= $rev
  RETURN collect(DISTINCT incident.id) AS touched
}
CALL (target) {
  MATCH (target)-[:ANSWERS*0..1]->(:Claim)-[:SUBJECT|OBJECT|SCOPE]->(actor:Actor)
  RETURN collect(DISTINCT actor.id) AS actors
}
CALL (target) {
  MATCH (target:ElementFinding)-[:SUBJECT|SCOPE]->(named:Entity)-[:BELONGS_TO*0..1]->(subject:Entity)
  WHERE subject.rev <= $rev
  WITH DISTINCT subject
  RETURN collect({id: subject.id, within: [subject.id] + [(subject)<-[:BELONGS_TO]-(inside:Incident) WHERE inside.rev <= $rev | inside.id]}) AS subjects
}
CALL (target) {
  MATCH (target)-[:ANSWERS]->(claim:Claim)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  RETURN collect({claim: {{claim-view}}, addressees: [(claim)-[:ASKS]->(addressee) | addressee {{named}}]}) AS answered
}
CALL (target) {
  CALL (target) {
    WITH target AS claim
    WHERE claim IS NOT NULL
    RETURN claim
    UNION
    MATCH (target:ElementFinding)-[:OBJECT]->(:Element)<-[:OBJECT]-(claim:ElementFinding)
    WHERE claim.seenFrom <= $asOf
    RETURN claim
    UNION
    MATCH (target)-[:IN_THREAD]->(:Thread)<-[:IN_THREAD]-(claim:Claim)
    RETURN claim
    UNION
    // A pattern never walks one link twice, so the target is no match of its own thread or element: it is named above.
    MATCH (target:Figure)<-[:NESTS_IN]-(inner:Figure)-[:NESTS_IN*0..1]->(claim:Figure)
    RETURN claim
    UNION
    MATCH (target:Figure)-[:NESTS_IN*0..1]->(claim:Figure)
    RETURN claim
  }
  WITH DISTINCT claim
  WHERE {{recorded}}
  RETURN collect({{claim-record}}) AS claims
}
RETURN head, target IS NOT NULL AS known, actors, subjects, answered, touched, claims
