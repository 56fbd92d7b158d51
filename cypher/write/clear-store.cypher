// clear-store
// Empties the store of everything an import writes, so that the import can write it whole again.
// @returns removed  INTEGER NOT NULL
// @access  WRITE
MATCH (n)
WHERE NOT n:Migration AND NOT n:ImportLock
DETACH DELETE n
RETURN count(n) AS removed
