// take-import-lock
// Takes the lock of imports, or that of assessments, where nobody holds it, who did has overstayed, or who did is known to be gone; or holds on to it. Returns no row in a database that is not marked as ours.
// @param   lock     STRING NOT NULL    import or assessments
// @param   holder   STRING NOT NULL    who asks; no two have the same
// @param   who      {machine: STRING, pid: INTEGER, started?: STRING} NOT NULL   the process that asks
// @param   gone     STRING             a holder that is known to run no more
// @param   lease    INTEGER NOT NULL   milliseconds until the lock falls by itself, by the clock of the database
// @returns holder   STRING NOT NULL    who holds it now
// @returns who      {machine: STRING, pid: INTEGER, started?: STRING} NOT NULL   the process that holds it
// @returns seconds  INTEGER NOT NULL   until it falls by itself
// @key     holder
// @access  WRITE
MATCH (:AnswerableStore {id: 'store'})
MERGE (lock:ImportLock {id: $lock})
SET lock:WrittenByAnswerable, lock.asked = $holder // from here on this statement alone can read and write it
WITH lock, lock.holder IS NULL OR lock.until < timestamp() OR lock.holder = $holder OR coalesce(lock.holder = $gone, false) AS free
SET lock.until = CASE WHEN free THEN timestamp() + $lease ELSE lock.until END,
    lock.machine = CASE WHEN free THEN $who.machine ELSE lock.machine END,
    lock.pid = CASE WHEN free THEN $who.pid ELSE lock.pid END,
    lock.started = CASE WHEN free THEN $who.started ELSE lock.started END,
    lock.holder = CASE WHEN free THEN $holder ELSE lock.holder END
RETURN lock.holder AS holder, lock {.machine, .pid, .started} AS who, (lock.until - timestamp() + 999) / 1000 AS seconds
