CALL () {
  OPTIONAL MATCH (now:AllegedViolation {id: $violation})
  OPTIONAL MATCH (once:FormerViolation {id: $violation})
  WITH coalesce(now, once) AS found
  RETURN CASE WHEN size([turn IN found.turns WHERE turn <= $rev]) % 2 = 1 THEN found END AS violation
}
