// keep-import-lock
// Makes sure, inside the transaction of an import, that its lock is still its own; returns no row where it is not.
// @param   holder  STRING NOT NULL    who holds it
// @param   lease   INTEGER NOT NULL   milliseconds until the lock falls by itself
// @returns holder  STRING NOT NULL
// @key     holder
// @access  WRITE
MATCH (lock:ImportLock {id: 'import'})
USING INDEX lock:ImportLock(id)
SET lock.asked = $holder // nobody can take it until this transaction has ended
WITH lock
WHERE lock.holder = $holder
SET lock.until = timestamp() + $lease
RETURN lock.holder AS holder
