// 0005-pages-of-claims
// Pages of the claims of one kind or revision come from the index in order; two indexes that no statement starts from go.

CREATE INDEX claim_kind_id IF NOT EXISTS FOR (n:Claim) ON (n.kind, n.id);
CREATE INDEX claim_rev_id IF NOT EXISTS FOR (n:Claim) ON (n.rev, n.id);
DROP INDEX claim_rev IF EXISTS;
DROP INDEX passage_source_at IF EXISTS;
