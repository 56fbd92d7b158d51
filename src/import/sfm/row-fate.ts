/** What became of one row of a table. */
export interface RowFate {
  readonly file: string;
  readonly line: number;
  readonly fate: "imported" | "partly" | "skipped";
  /** What was left out, and why; empty where nothing was. */
  readonly why: readonly string[];
  /** Keys of the claims the row became, or that say the same already. */
  readonly claims: readonly string[];
}
