// claim-changeset
// Which revision of the record brought the claim at hand?
// @returns changeset  NODE NOT NULL
// @access  READ
MATCH (changeset:Changeset {seq: this.rev})
RETURN changeset
