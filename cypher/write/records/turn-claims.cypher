// turn-claims
// Notes from which revision a claim no longer stands, or stands again: one row for each turn after its own revision, in order.
// @param   rows  LIST<{id: STRING, turn: INTEGER}> NOT NULL
// @access  WRITE
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
USING INDEX claim:Claim(id)
SET claim.turns = claim.turns + row.turn
