// ping
// Does the database answer at all?
// @returns  alive  INTEGER   NOT NULL
// @access   READ
// @budget   0 db hits on the bundled dataset
RETURN 1 AS alive
