// add-links
// Ties nodes that we wrote, each found by what the database calls it.
// @param   rows  LIST<{from: STRING, type: STRING, to: STRING, properties: MAP}> NOT NULL
// @returns done  INTEGER NOT NULL     how many were tied
// @access  WRITE
UNWIND $rows AS row
MATCH (one:WrittenByAnswerable)
WHERE elementId(one) = row.from
MATCH (other:WrittenByAnswerable)
WHERE elementId(other) = row.to
CREATE (one)-[link:$(row.type)]->(other)
SET link = row.properties
RETURN count(*) AS done
