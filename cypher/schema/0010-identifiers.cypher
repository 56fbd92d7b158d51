// 0010-identifiers
// Identifiers of other lists lead to whom they stand for, as names do.

DROP INDEX name_keys IF EXISTS;
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS
FOR (n:Entity|Source|Instrument|LegalCategory|Provision|Mechanism|Alias|Identifier) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
