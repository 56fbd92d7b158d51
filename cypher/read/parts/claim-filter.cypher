claim.id > $after
  AND claim.rev <= $upTo
  AND ($rev IS NULL OR claim.rev = $rev)
  AND ($kind IS NULL OR claim.kind = $kind)
  AND ($speaker IS NULL OR EXISTS { (claim)-[:SAID_BY]->(:Entity {id: $speaker}) })
  AND ($source IS NULL OR EXISTS { (claim)-[:AT]->(:Passage)-[:IN]->(:Source {id: $source}) })
  AND ($subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Entity {id: $subject}) } OR EXISTS { (claim)-[:ANSWERS]->(:Claim)-[:SUBJECT]->(:Entity {id: $subject}) })
  AND ($object IS NULL OR EXISTS { (claim)-[:OBJECT]->(object:Entity|LegalCategory|Element|Instrument|JurisdictionBasis) WHERE object.id = $object })
  AND ($withdrawn OR NOT EXISTS { (act:Act {act: 'retraction'})-[:ON]->(claim) WHERE act.rev <= $upTo })
