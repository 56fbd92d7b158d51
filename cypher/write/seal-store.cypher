// seal-store
// Notes with the mark which record the store holds, the hash of all of it, and what it was written from.
// @param   head     STRING NOT NULL   digest of its newest changeset
// @param   content  STRING NOT NULL   hash of every record, field by field
// @param   origin   STRING            hash of the files it was written from and of the program that wrote it; null where not known
// @access  WRITE
MATCH (mark:AnswerableStore {id: 'store'})
SET mark.head = $head, mark.content = $content, mark.origin = $origin
