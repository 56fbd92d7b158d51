// claim-retracted
// Has the claim at hand been withdrawn from the record?
// @returns retracted  BOOLEAN NOT NULL
// @access  READ
RETURN EXISTS { (:Act {act: 'retraction'})-[:ON]->(this) } AS retracted
