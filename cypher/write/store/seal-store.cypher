// seal-store
// Notes with the mark which record the store holds, the hash of all of it, what it was written from, and whose private imports are in it.
// @param   head            STRING NOT NULL   digest of its newest changeset
// @param   content         STRING NOT NULL   hash of every record, field by field
// @param   origin          STRING            hash of the files it was written from and of the program that wrote it; null where not known
// @param   privateImports  LIST<STRING> NOT NULL   names of the private imports in it
// @param   privateRevisions  LIST<STRING> NOT NULL   which revisions each of them brought: number, space, name
// @access  WRITE
MATCH (mark:AnswerableStore {id: 'store'})
SET mark.head = $head, mark.content = $content, mark.origin = $origin, mark.privateImports = $privateImports,
  mark.privateRevisions = $privateRevisions
