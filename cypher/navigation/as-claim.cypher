// as-claim
// The answer at hand, as a claim.
// @returns claim  NODE NOT NULL
// @access  READ
WITH this AS claim
WHERE claim:Claim
RETURN claim
