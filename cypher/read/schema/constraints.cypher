// constraints
// Which constraints does this database have?
// @returns name        STRING NOT NULL   its name
// @returns type        STRING NOT NULL   what it demands
// @returns labels      LIST<STRING>      labels or types it is for
// @returns properties  LIST<STRING>      properties it is on
// @key     name
// @access  READ
// @budget  10 db hits on the bundled dataset
SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
RETURN name, type, labelsOrTypes AS labels, properties
