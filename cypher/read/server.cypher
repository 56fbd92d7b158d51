// server
// Which server is this? Asked before anything else, in words that servers of any version understand.
// @returns  version  STRING NOT NULL   5.26.31, 2026.09.0, 5.27-aura
// @returns  edition  STRING NOT NULL   community or enterprise
// @access   READ
// @budget   0 db hits on the bundled dataset
// @language any
CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
