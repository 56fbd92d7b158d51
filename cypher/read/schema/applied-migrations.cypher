// applied-migrations
// Which migrations has this store had, and what did their files hold?
// @returns  number    INTEGER NOT NULL   number of the migration
// @returns  checksum  STRING NOT NULL   SHA-256 of its file
// @key      number
// @access   READ
// @budget   45 db hits on the bundled dataset
MATCH (migration:Migration)
RETURN migration.number AS number, migration.checksum AS checksum
ORDER BY number
