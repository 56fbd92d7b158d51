// ping
// Does the database answer at all?
// @returns  alive  INTEGER   NOT NULL
// @access   READ
// @budget   0 db hits
RETURN 1 AS alive
