// 0009-revisions-of-acts
// What was judged since a revision comes from an index in order, as what was recorded since does.

CREATE INDEX act_rev_id IF NOT EXISTS FOR (n:Act) ON (n.rev, n.id);
