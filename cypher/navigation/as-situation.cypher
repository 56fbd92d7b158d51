// as-situation
// The thing at hand as Situation, where it is one.
// @returns situation  NODE
// @access  READ
WITH this AS situation
WHERE situation:Situation
RETURN situation
