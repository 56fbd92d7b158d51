// as-person
// The thing at hand as Person, where it is one.
// @returns person  NODE
// @access  READ
WITH this AS person
WHERE person:Person
RETURN person
