// 0007-names
// Names are compared by keys that the program makes, and texts are cut into words by the program; the indexes take both as they are.

DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS
FOR (n:Entity|Source|Instrument|LegalCategory|Provision|Mechanism|Alias) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (n:Entity|Source|Instrument|LegalCategory|Provision|Mechanism|Claim) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// What an older version has written lacks the keys: without its fingerprint the next start or import writes all of it anew.
// Until then its plain names are found.
MATCH (changeset:Changeset)
WHERE changeset.content IS NOT NULL AND EXISTS { MATCH (entity:Entity) WHERE entity.nameKeys IS NULL }
SET changeset.content = null;
MATCH (named:Entity|Source|Instrument|LegalCategory|Provision)
WHERE named.nameKeys IS NULL
CALL (named) {
  SET named.nameKeys = [replace(toLower(coalesce(named.name, named.title, named.citation)), ' ', '')],
    named.searchText = toLower(named.searchText)
} IN TRANSACTIONS;
MATCH (claim:Claim)
WHERE claim.searchText <> toLower(claim.searchText)
CALL (claim) {
  SET claim.searchText = toLower(claim.searchText)
} IN TRANSACTIONS;
