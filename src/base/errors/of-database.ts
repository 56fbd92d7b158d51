import { type ErrorDefinition, quote } from "./definition.js";

/** What can go wrong with the database, its runtime, and the statements sent to it. */
export const ofDatabase = {
  DATABASE_UNAVAILABLE: {
    sentence: () => "The database does not answer.",
    remedy: "Ask again in a few seconds; if it lasts, look whether the database runs and what its log says.",
    retryable: true,
  },
  DATABASE_AUTH_FAILED: {
    sentence: () => "The database refuses the user name or password.",
    remedy:
      "Correct NEO4J_USERNAME and NEO4J_PASSWORD (a new server asks for its first password to be changed before anything else); for the embedded database, delete its folder `neo4j` in ANSWERABLE_HOME to build it anew.",
  },
  DATABASE_UNREACHABLE: {
    sentence: () => "Nothing answers at the address of the database.",
    remedy:
      "Start the server that NEO4J_URI names, or correct its host and port (Bolt's is 7687 unless it was changed); without NEO4J_URI the embedded database is used.",
    retryable: true,
  },
  DATABASE_NOT_BOLT: {
    sentence: () => "What answers at the address of the database speaks HTTP, not Bolt.",
    remedy: "Name the server's Bolt port in NEO4J_URI: 7687 unless it was changed; 7474 and 7473 are for browsers.",
  },
  DATABASE_TLS_REFUSED: {
    sentence: () => "The database and this program do not agree on an encrypted connection.",
    remedy:
      "For a server without encryption write NEO4J_URI as bolt:// or neo4j://; for one with it, as bolt+s:// or neo4j+s://.",
  },
  DATABASE_CERTIFICATE_REFUSED: {
    sentence: () => "The database's certificate is not one that this machine trusts for that name.",
    remedy:
      "Name the host as its certificate does, or let this machine trust who signed it (NODE_EXTRA_CA_CERTS); bolt+ssc:// and neo4j+ssc:// accept any certificate, which is for tests.",
  },
  DATABASE_TOO_OLD: {
    sentence: (d) => `The server is Neo4j ${d.found}; this program needs ${d.needed} or newer.`,
    remedy:
      "Upgrade the server, or name another with NEO4J_URI: 5.26, 2025 and 2026 versions and Aura work; without NEO4J_URI the embedded database is used.",
  },
  DATABASE_FORBIDDEN: {
    sentence: () => "The database lets this user in, and not do that.",
    remedy:
      "Give the user of NEO4J_USERNAME the right to read, write and change indexes in this database, or name another.",
  },
  DATABASE_READ_ONLY: {
    sentence: () => "The database can only be read.",
    remedy:
      "Let it be written to (`server.databases.default_to_read_only`, `server.databases.read_only` on the server), or name a server that takes writes; for a cluster write NEO4J_URI as neo4j://.",
  },
  DATABASE_DISK_FULL: {
    sentence: () => "The database cannot write to its disk, which is full or fails.",
    remedy:
      "Free space where the database keeps its data (its log says what failed), and start it again; what was being written is not in the store.",
  },
  DATABASE_SETTING_INVALID: {
    sentence: (d) => `${d.name} is ${quote(d.value)}, and is a number of milliseconds from ${d.least} to ${d.most}.`,
    remedy: "Correct the variable, or leave it out.",
  },
  DATABASE_NOT_FOUND: {
    sentence: (d) => `The server has no database ${quote(d.database)}.`,
    remedy: "Correct NEO4J_DATABASE; on Community the only one is `neo4j`.",
  },
  DATABASE_ADDRESS_INVALID: {
    sentence: (d) => `NEO4J_URI ${d.why}.`,
    remedy:
      "Write it as bolt://HOST:7687 or neo4j+s://HOST, with NEO4J_PASSWORD beside it; unset it to use the embedded database.",
  },
  DATABASE_LOCKED: {
    sentence: (d) => `The store in ${d.folder} is in use by another process${d.pid ? ` (${d.pid})` : ""}.`,
    remedy: "Stop that process, or set ANSWERABLE_HOME to another folder.",
  },
  DATABASE_START_FAILED: {
    sentence: (d) => `The embedded database did not start: ${d.why}.`,
    remedy: "Run `answerable doctor`; the folder `neo4j/logs` in ANSWERABLE_HOME has more.",
  },
  DATABASE_TIMEOUT: {
    sentence: () => "The database stopped a statement that took too long.",
    remedy: "Ask for less at once, or try again when the machine is less busy.",
    retryable: true,
  },
  DATABASE_BUSY: {
    sentence: () => "The database could not finish a statement because of other work.",
    remedy: "Try again in a few seconds.",
    retryable: true,
  },
  DATABASE_OUT_OF_MEMORY: {
    sentence: () => "The database has no memory left for this statement.",
    remedy: "Ask for or load less at once, or give the database more memory.",
  },
  DATABASE_CONSTRAINT: {
    sentence: () => "The write breaks a constraint of the store; nothing was written.",
    remedy: "Run `answerable check`; two records may carry one id.",
  },
  DATABASE_STATEMENT_FAILED: {
    sentence: (d) => `The database refused the statement ${d.statement ?? "it was given"}.`,
    remedy: "This is a fault of the program: report the statement and what the database said, which the log has.",
  },
  DATABASE_VALUE_UNSAFE: {
    sentence: () => "A number in the store is too large to be read exactly.",
    remedy: "Run `answerable check`; no number of this model is that large.",
  },
  RUNTIME_JAVA_MISSING: {
    sentence: (d) => (d.found ? `Java ${d.found} is too old.` : "No Java was found."),
    remedy:
      "Install Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17) or set JAVA_HOME; or set NEO4J_URI.",
  },
  RUNTIME_MAVEN_MISSING: {
    sentence: () => "Maven was not found; it fetches the database's runtime once.",
    remedy:
      "Install Maven (Debian: apt-get install maven; macOS: brew install maven), or set NEO4J_URI to a server of your own.",
  },
  RUNTIME_FETCH_FAILED: {
    sentence: (d) => `Maven could not fetch the database's runtime: ${d.why}.`,
    remedy: "Check the network and Maven's settings, then start again; what was fetched is kept.",
  },
  RUNTIME_CHECKSUM_MISMATCH: {
    sentence: (d) => `The database's runtime is not the pinned one: ${d.what}.`,
    remedy: "Delete the folder named here and start again; if it comes back, the package source is not to be trusted.",
  },
  STATEMENT_INVALID: {
    sentence: (d) => `The statement ${quote(d.path)} cannot be used: ${d.why}.`,
    remedy: "Correct the file: name, purpose, @param, @returns, @access, then the statement.",
  },
  STATEMENT_PARAMETERS: {
    sentence: (d) => `The statement ${quote(d.path)} was given what its header does not say: ${d.why}.`,
    remedy: "This is a fault of the program: correct what it sends, or the @param lines of the file.",
  },
  STORE_NOT_OURS: {
    sentence: (d) => `This database is not a store of Answerable: ${d.found}. Nothing was written.`,
    remedy:
      "Name an empty database with NEO4J_DATABASE, or another server with NEO4J_URI; without NEO4J_URI the embedded one is used.",
  },
  SCHEMA_MIGRATION_CHANGED: {
    sentence: (d) => `Migration ${d.number} was changed after it was applied to this store.`,
    remedy: "Restore the file from version control and put the change into a new migration.",
  },
  SCHEMA_NEWER: {
    sentence: (d) => `The store was written by a newer version (migration ${d.number} is not known here).`,
    remedy: "Use the newer version, or another store.",
  },
} as const satisfies Record<string, ErrorDefinition>;
