// as-incident
// The thing at hand as Incident, where it is one.
// @returns incident  NODE
// @access  READ
WITH this AS incident
WHERE incident:Incident
RETURN incident
