// 0001-identity-and-search
// One node for each id, and the indexes that questions start from. Never edited once released: a change is a new file.

CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT changeset_seq IF NOT EXISTS FOR (n:Changeset) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT provision_id IF NOT EXISTS FOR (n:Provision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT legal_category_id IF NOT EXISTS FOR (n:LegalCategory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT element_id IF NOT EXISTS FOR (n:Element) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mode_of_liability_id IF NOT EXISTS FOR (n:ModeOfLiability) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mechanism_id IF NOT EXISTS FOR (n:Mechanism) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_basis_id IF NOT EXISTS FOR (n:JurisdictionBasis) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT remedy_id IF NOT EXISTS FOR (n:Remedy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT standard_of_proof_id IF NOT EXISTS FOR (n:StandardOfProof) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT thread_id IF NOT EXISTS FOR (n:Thread) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT act_id IF NOT EXISTS FOR (n:Act) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alleged_violation_id IF NOT EXISTS FOR (n:AllegedViolation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_profile_id IF NOT EXISTS FOR (n:JurisdictionProfile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assessment_slice_id IF NOT EXISTS FOR (n:AssessmentSlice) REQUIRE n.id IS UNIQUE;

CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind);
CREATE INDEX claim_rev IF NOT EXISTS FOR (n:Claim) ON (n.rev);
CREATE INDEX passage_source_at IF NOT EXISTS FOR (n:Passage) ON (n.source, n.at);

// Names in any script and without regard to accents; every node to be found carries them in `searchText`.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Entity|Source|LegalCategory|Provision|Mechanism|Claim) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
