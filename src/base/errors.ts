/** What a failure says of itself: one sentence, what to do next, and whether trying again may help. */
export interface ErrorDefinition {
  readonly sentence: (details: ErrorDetails) => string;
  readonly remedy: string;
  readonly retryable?: boolean;
}
export type ErrorDetails = Readonly<Record<string, unknown>>;

const quote = (value: unknown): string => JSON.stringify(value);
/** Where a question named a moment of the record: what it held then is all that was known. */
const then = (details: ErrorDetails): string =>
  details.knownAt ? ` in the record as it stood at ${details.knownAt}` : "";
const near = (details: ErrorDetails): string => {
  const nearest = details.nearest as readonly string[] | undefined;
  return nearest && nearest.length > 0 ? ` Nearest known: ${nearest.join(", ")}.` : "";
};

/**
 * Every failure of the program, by code. Codes are `AREA_WHAT`; they are part of the public contract: never renamed,
 * only added.
 */
export const ERRORS = {
  DATE_INVALID: {
    sentence: (d) => `${quote(d.value)} is not a day of the calendar.`,
    remedy: "Write the day as YYYY-MM-DD.",
  },
  DATE_TIME_INVALID: {
    sentence: (d) => `${quote(d.value)} is not a moment with an offset.`,
    remedy: "Write the moment as 2026-01-31T12:00:00Z.",
  },
  RANGE_REVERSED: {
    sentence: (d) => `The range ends (${d.to}) before it starts (${d.from}).`,
    remedy: "Swap the days or correct one of them.",
  },
  ID_UNKNOWN: {
    sentence: (d) => `No ${d.what ?? "record"} has the id ${quote(d.id)}${then(d)}.${near(d)}`,
    remedy: "Use one of the known ids; `search` finds them by name.",
  },
  CHAIN_DEPTH_INVALID: {
    sentence: (d) => `A chain cannot be followed for ${d.depth} levels.`,
    remedy: "Ask for a depth from 1 to 12.",
  },
  SERVER_PUBLIC_WITHOUT_CONSENT: {
    sentence: (d) =>
      `${quote(d.host)} can be reached from other machines, and nobody has said that this server may be.`,
    remedy: "Use HOST=127.0.0.1, or start with --public-read to let anyone read.",
  },
  SERVER_PORT_TAKEN: {
    sentence: (d) => `Port ${d.port} on ${d.host} is in use by another program.`,
    remedy: "Set PORT to a free port (0 picks one), or stop the other program.",
  },
  DATABASE_UNAVAILABLE: {
    sentence: () => "The database does not answer.",
    remedy: "Ask again in a few seconds; if it lasts, run `answerable doctor` on the server.",
    retryable: true,
  },
  USAGE_INVALID: {
    sentence: (d) => `${d.what}.`,
    remedy: "See `answerable --help`, and `--help` of each command for examples.",
  },
  DATABASE_AUTH_FAILED: {
    sentence: () => "The database refuses the user name or password.",
    remedy:
      "Correct NEO4J_USERNAME and NEO4J_PASSWORD; for the embedded database, delete its folder `neo4j` in ANSWERABLE_HOME to build it anew.",
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
    remedy: "This is a fault of the program; the log names the statement.",
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
  SCHEMA_MIGRATION_CHANGED: {
    sentence: (d) => `Migration ${d.number} was changed after it was applied to this store.`,
    remedy: "Restore the file from version control and put the change into a new migration.",
  },
  SCHEMA_NEWER: {
    sentence: (d) => `The store was written by a newer version (migration ${d.number} is not known here).`,
    remedy: "Use the newer version, or another store.",
  },
  QUERY_TOO_EXPENSIVE: {
    sentence: (d) => `The request is refused before it runs: ${d.what} (limit ${d.limit}, found ${d.found}).`,
    remedy: "Ask for less at once.",
  },
  QUERY_FRAGMENT_CYCLE: {
    sentence: (d) => `Fragment ${quote(d.fragment)} spreads itself.`,
    remedy: "Break the circle of fragments.",
  },
  REQUEST_NOT_JSON: {
    sentence: () => "The body of the request is not JSON that can be read.",
    remedy: 'Send {"query": "…"} as application/json.',
  },
  REQUEST_INVALID: {
    sentence: (d) => String(d.why ?? "The request cannot be read."),
    remedy: 'Send a POST to /graphql with {"query": "…", "variables": {…}} as application/json.',
  },
  REQUEST_HOST_REFUSED: {
    sentence: () => "This server does not answer under the name in the Host header.",
    remedy: "Use the address the server printed at its start, or allow the name with ALLOWED_HOSTS.",
  },
  REQUEST_ORIGIN_REFUSED: {
    sentence: () => "Pages of another origin may not ask this server.",
    remedy: "Open the playground of this server, or ask from a program that sends no Origin header.",
  },
  REQUEST_TOKEN_REFUSED: {
    sentence: () => "The request carries a credential, and this server has no issuer to check it with.",
    remedy: "Leave out the Authorization header: everything here is public.",
  },
  REQUEST_RATE_EXCEEDED: {
    sentence: (d) => `This address has used up its share of the server; it refills in ${d.seconds} s.`,
    remedy: "Wait that long, or ask smaller questions.",
    retryable: true,
  },
  REQUEST_NOT_FOUND: {
    sentence: () => "Nothing lives at this address.",
    remedy: "The API is at /graphql, the playground at /playground, this server's start page at /.",
  },
  CONDUCT_UNKNOWN_ID: {
    sentence: (d) => `No ${d.what} has the id ${quote(d.id)} (in \`${d.field}\`)${then(d)}.${near(d)}`,
    remedy: "Use one of the known ids; `search` finds them by name.",
  },
  CONDUCT_RANGE_REVERSED: {
    sentence: (d) => `The conduct ends (${d.to}) before it starts (${d.from}).`,
    remedy: "Swap the days or correct one of them.",
  },
  CONDUCT_END_TWICE: {
    sentence: (d) => `The conduct is called ongoing and is given a last day (${d.to}).`,
    remedy: "Leave out `to` for conduct that has not ended, or leave out `ongoing`.",
  },
  CONDUCT_NO_PLACE: {
    sentence: () => "The conduct names no place.",
    remedy: "Name at least one State or other place; on the open sea `high-seas` with `flagState`.",
  },
  CONDUCT_NO_CATEGORY: {
    sentence: () => "The conduct names no category.",
    remedy: "Name at least one legal category or provision that is alleged.",
  },
  CONDUCT_AGE_IMPOSSIBLE: {
    sentence: (d) => `An age of ${d.age} is not possible for a person who acts.`,
    remedy: "Give the age in whole years at the time of the conduct (0 to 120), or leave it out.",
  },
  CONDUCT_AGE_CONTRADICTORY: {
    sentence: (d) =>
      `An age of ${d.age} does not fit an eighteenth birthday on ${d.turned18On}: ${d.youngest === d.oldest ? `${d.youngest}` : `${d.youngest} to ${d.oldest}`} at the time of the conduct.`,
    remedy: "Give the age at the time or the eighteenth birthday, or make them agree.",
  },
  CONDUCT_STATE_NOT_EXISTING: {
    sentence: (d) =>
      `${d.name} did not exist on ${d.day}${d.existed ? ` (${d.existed})` : ""}.${(d.successors as readonly string[] | undefined)?.length ? ` Its successors: ${(d.successors as readonly string[]).join(", ")}.` : ""}${(d.predecessors as readonly string[] | undefined)?.length ? ` Before it: ${(d.predecessors as readonly string[]).join(", ")}.` : ""}`,
    remedy: "Name the State that existed on the day of the conduct.",
  },
  CONDUCT_AFTER_AS_OF: {
    sentence: (d) => `The conduct begins on ${d.from}, after the day we look from (${d.asOf}).`,
    remedy: "Ask with a later `asOf`, or correct the day of the conduct.",
  },
  CONDUCT_ACT_INCOMPLETE: {
    sentence: (d) => `A supposed ${d.kind} needs \`${d.field}\`.`,
    remedy: "Say which State acts, and for a referral which territory it covers.",
  },
  INTERNAL: {
    sentence: () => "Something went wrong inside the server.",
    remedy: "Tell whoever runs this server the `ref` of this error: it is in the log.",
    retryable: true,
  },
  DATASET_EMPTY: {
    sentence: () => "The store holds no dataset.",
    remedy: "Load one: `answerable import seed`, or start with an empty store and the bundled dataset is loaded.",
  },
  LEDGER_REFUSED: {
    sentence: (d) => `Nothing was recorded: ${d.why}.`,
    remedy: "Run `answerable check`, mend what it names, and record again.",
  },
  VERIFY_NO_PASSAGES: {
    sentence: (d) => `The folder holds no hashed passage of the source ${quote(d.source)}.${near(d)}`,
    remedy: "Name a source whose passages are hashed in `passages`, with --id.",
  },
  VERIFY_DIFFERS: {
    sentence: (d) => `${d.differing} of ${d.count} ${d.what} differ.`,
    remedy: "The places are named above. Compare them with the original, or restore what was changed.",
  },
  IMPORT_WOULD_DROP: {
    sentence: (d) =>
      `The store holds ${d.count} claims that this folder neither holds nor retracts; nothing was written.`,
    remedy: "Retract them with an act, or say --replace to let them go.",
  },
  RECORD_NOT_BEGUN: {
    sentence: (d) => `Nothing was recorded at that moment: the record begins on ${d.begins}.`,
    remedy: "Ask with a later `knownAt`, or without it.",
  },
  IMPORT_NAME_TAKEN: {
    sentence: (d) =>
      `An import called "${d.name}" holds records that these tables no longer hold; nothing was written.`,
    remedy: "Give this import another --name, or say --replace to let the former one go.",
  },
  DATASET_REFUSED: {
    sentence: (d) => `The dataset has ${d.count} faults and was not loaded. The first: ${d.first}`,
    remedy: "Mend the files named; `answerable check` lists every fault.",
  },
  IMPORT_LOCKED: {
    sentence: (d) =>
      `Another import is under way (${d.holder})${d.seconds ? `; unless it goes on, its lock falls in ${d.seconds} s` : ""}.`,
    remedy: "Wait until it has ended, and run the import again.",
    retryable: true,
  },
  STORE_UNSOUND: {
    sentence: (d) => `The store would not be sound: ${d.check} found ${d.example}. Nothing was written.`,
    remedy: "Mend the record it names; if it looks right, report a defect.",
  },
  VIOLATION_NOT_ASSESSABLE: {
    sentence: (d) => `The alleged violation ${quote(d.id)} cannot be assessed: no claim gives its ${d.missing}.`,
    remedy: "Describe the conduct yourself with `coverage`, or record a claim of kind occurrence.",
  },
  PAGE_SIZE: {
    sentence: (d) => `A page of ${d.size} is not possible.`,
    remedy: "Ask for 1 to 200.",
  },
  FIGURES_TOO_MANY: {
    sentence: (d) => `A sum of ${d.count} figures is not possible.`,
    remedy: "Name at most 50 figures.",
  },
  DEPTH_OUT_OF_RANGE: {
    sentence: (d) => `A path of up to ${d.depth} steps cannot be looked for.`,
    remedy: "Ask for 1 to 8 steps.",
  },
  CURSOR_INVALID: {
    sentence: (d) => `${quote(d.cursor)} is no cursor of this list.`,
    remedy: "Pass an `endCursor` as this list returned it, or start without one.",
  },
  INSTRUMENT_WITHOUT_FORUM: {
    sentence: (d) => `No forum for cases between States is recorded under ${quote(d.instrument)}.`,
    remedy: "Ask about a treaty whose dispute clause names a forum; the navigation API lists the instruments.",
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;

/** A failure that a user can act on. `message` is the sentence; stack and details never reach a client of the API. */
export class AnswerableError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly retryable: boolean;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    const definition: ErrorDefinition = ERRORS[code];
    super(definition.sentence(details), cause === undefined ? undefined : { cause });
    this.name = "AnswerableError";
    this.code = code;
    this.remedy = definition.remedy;
    this.retryable = definition.retryable ?? false;
    this.details = details;
  }
}

/** Makes an `AnswerableError`; written `throw fail("CODE", {…})` so that the compiler sees the throw. */
export function fail(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown): AnswerableError {
  return new AnswerableError(code, details, cause);
}
