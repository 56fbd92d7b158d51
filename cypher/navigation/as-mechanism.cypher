// as-mechanism
// The thing at hand as Mechanism, where it is one.
// @returns mechanism  NODE
// @access  READ
WITH this AS mechanism
WHERE mechanism:Mechanism
RETURN mechanism
