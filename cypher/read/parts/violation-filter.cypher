violation.id > $after
  AND size([turn IN violation.turns WHERE turn <= $upTo]) % 2 = 1
  AND ($incident IS NULL OR EXISTS { (violation)-[:OF_INCIDENT]->(:Entity {id: $incident}) })
  AND ($category IS NULL OR EXISTS { (violation)-[:OF_CATEGORY]->(:LegalCategory {id: $category}) })
  AND ($allegedActor IS NULL OR EXISTS { (violation)-[:ALLEGED_OF]->(:Entity {id: $allegedActor}) })
  AND ($situation IS NULL OR EXISTS { (violation)-[:OF_INCIDENT]->(:Entity)-[:BELONGS_TO]->(:Entity {id: $situation}) })
