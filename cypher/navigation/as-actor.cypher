// as-actor
// The thing at hand as Actor, where it is one.
// @returns actor  NODE
// @access  READ
WITH this AS actor
WHERE actor:Actor
RETURN actor
