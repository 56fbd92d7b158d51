// take-import-lock
// Takes the lock of imports where nobody holds it, or who did has overstayed.
// @param   holder  STRING NOT NULL    who asks: program, process, machine
// @param   now     INTEGER NOT NULL   milliseconds since 1970
// @param   until   INTEGER NOT NULL   when the lock falls by itself
// @returns holder  STRING NOT NULL    who holds it now
// @access  WRITE
MERGE (lock:ImportLock {id: 'import'})
SET lock.asked = $holder
WITH lock
SET lock.holder = CASE WHEN lock.holder IS NULL OR lock.until < $now THEN $holder ELSE lock.holder END,
    lock.until = CASE WHEN lock.holder IS NULL OR lock.until < $now OR lock.holder = $holder THEN $until ELSE lock.until END
RETURN lock.holder AS holder
