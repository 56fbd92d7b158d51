// set-by
// Which provision sets the element, mode or remedy at hand?
// @returns provision  NODE NOT NULL
// @access  READ
MATCH (this)-[:SET_BY]->(provision:Provision)
RETURN provision
