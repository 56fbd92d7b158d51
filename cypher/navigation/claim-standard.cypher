// claim-standard
// At which standard of proof is the claim at hand made?
// @returns standard  NODE
// @access  READ
MATCH (this)-[:AT_STANDARD]->(standard:StandardOfProof)
RETURN standard
