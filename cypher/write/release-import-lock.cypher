// release-import-lock
// Gives the lock of imports back.
// @param   holder  STRING NOT NULL    who held it
// @access  WRITE
MATCH (lock:ImportLock {id: 'import', holder: $holder})
DELETE lock
