// record-migration
// Notes that a migration was applied, so that it is not applied again.
// @param   number    INTEGER NOT NULL   number of the migration
// @param   name      STRING NOT NULL    name of its file
// @param   checksum  STRING NOT NULL    SHA-256 of its file
// @access  WRITE
MERGE (migration:Migration {number: $number})
SET migration:WrittenByAnswerable, migration.name = $name, migration.checksum = $checksum
