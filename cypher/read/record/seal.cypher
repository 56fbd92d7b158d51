// seal
// What was said of the store when it was last written: which record it is, the hash of all it holds, and what it was written from.
// @returns head            STRING   digest of its newest changeset; null where it was never said
// @returns content         STRING   hash of every record, field by field
// @returns origin          STRING   hash of the files it was written from and of the program that wrote it; null where not known
// @returns privateImports  LIST<STRING> NOT NULL   names of the private imports in it
// @returns privateRevisions  LIST<STRING> NOT NULL   which revisions each of them brought: number, space, name
// @index   answerable_store_id
// @access  READ
// @budget  10 db hits on the bundled dataset
OPTIONAL MATCH (mark:AnswerableStore {id: 'store'})
USING INDEX mark:AnswerableStore(id)
RETURN mark.head AS head, mark.content AS content, mark.origin AS origin, coalesce(mark.privateImports, []) AS privateImports,
  coalesce(mark.privateRevisions, []) AS privateRevisions
