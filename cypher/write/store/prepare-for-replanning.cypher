// prepare-for-replanning
// Lets the planner count the store again after a load; before it, plans are made for an empty one.
// @access  WRITE
CALL db.prepareForReplanning()
