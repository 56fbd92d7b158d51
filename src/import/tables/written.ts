import type { Row } from "../sfm/index.js";

/**
 * The words of a pattern with the cells of a row in it. What stands between two commas of the pattern goes where nothing
 * is left of it; commas of the cells are theirs.
 */
export const written = (pattern: string, row: Row): string =>
  pattern
    .split(/,\s+/)
    .map((part) =>
      part
        .replaceAll(/\{([^{}]+)\}/g, (_, column: string) => (column === "line" ? String(row.line) : row.get(column)))
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "")
    .join(", ");
