// recorded-at
// When was the claim or revision at hand recorded?
// @returns recordedAt  STRING NOT NULL
// @access  READ
RETURN this.recordedAt AS recordedAt
