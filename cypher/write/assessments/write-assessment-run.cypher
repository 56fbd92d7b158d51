// write-assessment-run
// Says of which record and by which program the stored assessments were made.
// @param   head        STRING NOT NULL         fingerprint of the record they hold for
// @param   rules       STRING NOT NULL         digest of the program that applied the law
// @param   mechanisms  LIST<STRING> NOT NULL   the mechanism of each letter in a slice
// @param   seal        STRING NOT NULL         hash of all that is stored of them, field by field
// @param   links       STRING NOT NULL         hash of the relationships from alleged violations to their profiles
// @access  WRITE
MERGE (run:AssessmentRun {id: 'assessments'})
SET run:WrittenByAnswerable, run.head = $head, run.rules = $rules, run.mechanisms = $mechanisms, run.seal = $seal, run.links = $links
