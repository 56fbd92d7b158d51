// passage-hash
// What is the SHA-256 of the passage at hand; empty where nobody has hashed it?
// @returns sha256  STRING NOT NULL
// @access  READ
RETURN coalesce(this.sha256, '') AS sha256
