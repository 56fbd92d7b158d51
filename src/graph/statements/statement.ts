/** One typed name in the header of a statement: a parameter it takes or a column it returns. */
export interface StatementField {
  readonly name: string;
  /** Cypher's own words (`STRING`, `LIST<INTEGER>`), a map with its members (`{id: STRING, note?: STRING}`), or the shape of a part (`claim-view`). */
  readonly type: string;
  readonly nullable: boolean;
  readonly note: string;
}

/** A statement of `cypher/`, with what its header says of it. */
export interface Statement {
  /** Its path under `cypher/`, without the ending: `read/coverage/facts-for-violation`. */
  readonly path: string;
  readonly name: string;
  /** The question it answers or the thing it does, in a sentence. */
  readonly purpose: string;
  readonly parameters: readonly StatementField[];
  readonly returns: readonly StatementField[];
  /** Columns that tell its rows apart. */
  readonly key: readonly string[];
  /** Indexes its plan must use. */
  readonly indexes: readonly string[];
  readonly access: "READ" | "WRITE";
  /** Most database hits that an example of it may cost on the bundled dataset; null where none is set. */
  readonly budget: number | null;
  /** What is sent to the database: the language, and the file without its header. */
  readonly text: string;
}
