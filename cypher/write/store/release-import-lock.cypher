// release-import-lock
// Gives the lock of imports, or that of assessments, back.
// @param   lock    STRING NOT NULL    import or assessments
// @param   holder  STRING NOT NULL    who held it
// @access  WRITE
MATCH (lock:ImportLock {id: $lock, holder: $holder})
DELETE lock
