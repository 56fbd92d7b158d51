/** Where a database is and how to get in. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

/** The address of an embedded database. */
export function embeddedAddress(port: number, password: string): DatabaseAddress {
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
}
