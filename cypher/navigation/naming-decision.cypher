// naming-decision
// Which public decision of a court names the person at hand?
// @returns decision  NODE
// @access  READ
MATCH (decision:Source {id: this.namedIn})
RETURN decision
