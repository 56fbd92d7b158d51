// identifiers
// Under what do other lists and data sets know the entity at hand?
// @returns claim  NODE NOT NULL
// @access  READ
MATCH (this)<-[:SUBJECT]-(claim:Identifier)
RETURN claim
ORDER BY claim.scheme, claim.identifier, claim.id
