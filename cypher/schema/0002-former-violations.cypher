// 0002-former-violations
// Alleged violations that the record no longer gives rise to, kept for questions about an earlier moment.

CREATE CONSTRAINT former_violation_id IF NOT EXISTS FOR (n:FormerViolation) REQUIRE n.id IS UNIQUE;
