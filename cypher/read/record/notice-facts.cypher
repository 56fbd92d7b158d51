// notice-facts
// What was said, asked, ordered or given notice of before a day, about a superior and the conduct alleged of those beneath and around.
// @param   subject  STRING NOT NULL    id of an actor or office
// @param   before   INTEGER NOT NULL   only what is dated before this day, or not at all
// @param   asOf     INTEGER NOT NULL   day looked from
// @param   rev      INTEGER NOT NULL   revision of the record
// @param   most     INTEGER NOT NULL   as many reports and answers as are answered whole; of more, their number alone
// @returns head     STRING NOT NULL    digest of the newest changeset
// @returns subject  named   null when unknown
// @returns concerned LIST<named> NOT NULL   actors and offices whose alleged conduct counts: the subject, its posts, those beneath and above
// @returns many     INTEGER NOT NULL   how many reports or answers there are, whichever are more
// @returns claims   LIST<{claim: claim-view, addressee?: named, incidents: LIST<named>}> NOT NULL   claims, each with the incidents it speaks of and to whom it was given
// @index   entity_id
// @access  READ
// @budget  70000 db hits on the bundled dataset
{{head}}
OPTIONAL MATCH (subject:Entity {id: $subject})
WHERE (subject:Actor OR subject:Office) AND subject.rev <= $rev
CALL (subject) {
  OPTIONAL MATCH (subject)-[way:POSTED_TO]->(post:Entity)
  // The days of a link are those of all its claims, later revisions included: the claims of this one decide.
  WHERE way.rev <= $rev AND way.dayFrom < $before AND EXISTS {
    MATCH (claim:Claim)
    WHERE claim.id IN way.because AND {{recorded}} AND (NOT claim.starting
      OR (claim.certFrom < claim.certTo AND claim.certFrom < $before)
      OR (claim.possFrom < claim.possTo AND claim.possFrom < $before)
      OR (claim.certFrom >= claim.certTo AND claim.possFrom >= claim.possTo))
  }
  WITH subject, collect(DISTINCT post) AS posts
  RETURN [seat IN [subject] + posts WHERE seat IS NOT NULL] AS seats
}
CALL (seats) {
  UNWIND seats AS seat
  MATCH (seat)<-[ways:UNDER*0..8]-(node:Entity)
  WHERE all(way IN ways WHERE way.rev <= $rev AND way.dayFrom < $before AND EXISTS {
    MATCH (claim:Claim)
    WHERE claim.id IN way.because AND {{recorded}} AND (NOT claim.starting
      OR (claim.certFrom < claim.certTo AND claim.certFrom < $before)
      OR (claim.possFrom < claim.possTo AND claim.possFrom < $before)
      OR (claim.certFrom >= claim.certTo AND claim.possFrom >= claim.possTo))
  })
  RETURN collect(DISTINCT node) AS beneath
}
CALL (seats) {
  UNWIND seats AS seat
  MATCH (seat)-[ways:UNDER*0..8]->(node:Entity)
  WHERE all(way IN ways WHERE way.rev <= $rev AND way.dayFrom < $before AND EXISTS {
    MATCH (claim:Claim)
    WHERE claim.id IN way.because AND {{recorded}} AND (NOT claim.starting
      OR (claim.certFrom < claim.certTo AND claim.certFrom < $before)
      OR (claim.possFrom < claim.possTo AND claim.possFrom < $before)
      OR (claim.certFrom >= claim.certTo AND claim.possFrom >= claim.possTo))
  })
  RETURN collect(DISTINCT node) AS above
}
CALL (beneath, above) {
  UNWIND beneath + above AS node
  WITH DISTINCT node
  ORDER BY node.id
  RETURN collect(node) AS concerned
}
CALL (concerned) {
  UNWIND concerned AS actor
  MATCH (claim:Attribution)-[:OBJECT]->(actor)
  WHERE {{recorded}} AND claim.seenFrom <= $asOf
  MATCH (claim)-[:SUBJECT]->(incident:Incident)
  RETURN collect(DISTINCT incident) AS incidents
}
CALL (incidents) {
  UNWIND incidents AS incident
  MATCH (incident)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.kind IN ['characterization', 'element-finding', 'harm', 'figure'] AND claim.seenFrom < $before AND claim.seenFrom <= $asOf AND {{recorded}}
  WITH collect(claim) AS whole
  RETURN size(whole) AS manyReports, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS reports
}
CALL (above) {
  UNWIND above AS node
  MATCH (node)<-[:SUBJECT]-(claim:ProceduralStep)
  WHERE claim.seenFrom < $before AND claim.seenFrom <= $asOf AND {{recorded}}
  RETURN collect(DISTINCT claim) AS steps
}
CALL (above) {
  UNWIND above AS node
  MATCH (node)<-[:ASKS]-(claim:Call)
  WHERE claim.seenFrom < $before AND claim.seenFrom <= $asOf AND {{recorded}}
  RETURN collect(DISTINCT claim) AS calls
}
CALL (concerned, incidents) {
  UNWIND concerned AS actor
  MATCH (actor)<-[:SAID_BY]-(claim:Position)
  WHERE claim.seenFrom < $before AND claim.seenFrom <= $asOf AND {{recorded}}
    AND EXISTS { (claim)-[:ANSWERS]->(:Claim)-[:SUBJECT]->(incident:Incident) WHERE incident IN incidents }
  WITH collect(DISTINCT claim) AS whole
  RETURN size(whole) AS manyAnswers, CASE WHEN size(whole) > $most THEN [] ELSE whole END AS answers
}
CALL (concerned) {
  UNWIND concerned AS node
  MATCH (node)<-[:SUBJECT]-(claim:Notice)
  WHERE claim.seenFrom <= $asOf AND {{recorded}}
  RETURN collect(DISTINCT claim) AS notices
}
CALL (reports, steps, calls, answers, notices, above) {
  UNWIND reports + steps + calls + answers + notices AS claim
  WITH DISTINCT claim
  RETURN collect({
    claim: {{claim-view}},
    // Of several the one that is the superior or above it, else the first by id.
    addressee: head(COLLECT {
      MATCH (claim)-[:SUBJECT|ASKS]->(to:Actor|Office)
      RETURN to {{named}}
      ORDER BY NOT to IN above, to.id
      LIMIT 1
    }),
    incidents: [(claim)-[:SUBJECT|IS_ABOUT]->(incident:Incident) | incident {{named}}]
      + [(claim)-[:ANSWERS]->(:Claim)-[:SUBJECT]->(incident:Incident) | incident {{named}}]
  }) AS claims
}
RETURN head, CASE WHEN subject IS NULL THEN null ELSE subject {{named}} END AS subject,
  [node IN concerned | node {{named}}] AS concerned, CASE WHEN manyReports > manyAnswers THEN manyReports ELSE manyAnswers END AS many, claims
