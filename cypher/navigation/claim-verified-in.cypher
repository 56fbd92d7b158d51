// claim-verified-in
// In which document, at which place and on which day was the claim at hand read, as the newest judgement says?
// @returns verifiedIn  STRING
// @access  READ
OPTIONAL MATCH (act:Act {act: 'verification'})-[:ON]->(this)
WITH act
ORDER BY act.rev DESC, act.id
LIMIT 1
OPTIONAL MATCH (act WHERE act.verification = 'verified' AND act.read IS NOT NULL)-[:READ_IN]->(source:Source)
RETURN 'read in ' + source.title + coalesce(' (' + source.url + ')', '') + ', ' + act.at + ', on ' + act.read AS verifiedIn
