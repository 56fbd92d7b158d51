/** One row of a table, with its place. Cells are read by the name of their column; an absent column reads as empty. */
export class Row<T extends string = string> {
  constructor(
    readonly file: string,
    /** The line it begins on, from 1. */
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly columns: ReadonlyMap<string, number>,
    /** Which table it is a row of. */
    readonly table: T,
  ) {}

  private watched: Set<string> | null = null;

  /** The columns that are read while something runs. */
  watch(run: () => void): ReadonlySet<string> {
    const read = new Set<string>();
    this.watched = read;
    run();
    this.watched = null;
    return read;
  }
  /** Reads without that counting as reading: what is looked at beside, or is left out on purpose and told. */
  unwatched<R>(run: () => R): R {
    const { watched } = this;
    this.watched = null;
    const made = run();
    this.watched = watched;
    return made;
  }
  /** Counts columns as read that are left out for a reason of their own, which is told. */
  pass(...columns: readonly string[]): void {
    for (const column of columns) this.watched?.add(column);
  }
  /** The columns of the table, in their order. */
  names(): Iterable<string> {
    return this.columns.keys();
  }
  has(column: string): boolean {
    return this.columns.has(column);
  }
  /** The text of a cell in NFC, without the white space around it; runs of white space are one space. */
  get(...columns: readonly string[]): string {
    for (const column of columns) {
      this.watched?.add(column);
      const text = this.cells[this.columns.get(column) ?? -1]?.normalize("NFC").replace(/\s+/g, " ").trim();
      if (text) return text;
    }
    return "";
  }
  /** The parts of a cell that holds a `;`-list. */
  list(...columns: readonly string[]): string[] {
    return [...new Set(this.get(...columns).split(";"))].map((part) => part.trim()).filter((part) => part !== "");
  }
  /** The parts of a cell that holds a `;`-list, each at its place: what two cells have at one place goes together. */
  parts(column: string): string[] {
    const text = this.get(column);
    return text === "" ? [] : text.split(";").map((part) => part.trim());
  }
  /** Where a cell stands: its line, and the number of its column among the cells of the row, from 1. */
  at(column: string): { file: string; line: number; column: number } {
    return { file: this.file, line: this.line, column: (this.columns.get(column) ?? 0) + 1 };
  }
}
