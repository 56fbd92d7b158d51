// schema-objects
// Which indexes does this database have, and which of them belong to constraints? The two that every new database has are left out.
// @returns name        STRING NOT NULL   its name
// @returns type        STRING NOT NULL   RANGE, FULLTEXT, …
// @returns labels      LIST<STRING>      labels or types it is for
// @returns properties  LIST<STRING>      properties it is on
// @returns unique      BOOLEAN NOT NULL  whether it keeps values apart for a constraint
// @key     name
// @access  READ
// @budget  10 db hits on the bundled dataset
SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint
WHERE type <> 'LOOKUP'
RETURN name, type, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS unique
