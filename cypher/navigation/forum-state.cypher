// forum-state
// Which State is the forum of the mechanism at hand?
// @returns forum  NODE
// @access  READ
MATCH (forum:State&Entity {id: this.forum})
RETURN forum
