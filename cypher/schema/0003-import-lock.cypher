// 0003-import-lock
// One lock of imports, also when two programs ask for it at the same moment.

CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE;
