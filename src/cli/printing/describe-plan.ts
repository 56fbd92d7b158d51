import type { Plan } from "../../dataset/index.js";

/** About what a row costs, in bytes: on disk with all indexes (an estimate on the large side), and in a transaction. */
const DISK = 1_300;
const MEMORY = 5_000;

/** What an import is about to write, and what that takes of the database's disk and memory. */
export function describePlan({ rows, inStages }: Plan): string {
  const what = `To write: ${rows} nodes and relationships`;
  if (rows < 10_000) return what;
  const disk = `about ${megabytes(rows * DISK)} of the database's disk`;
  return inStages
    ? `${what}, in stages; ${disk}`
    : `${what}, in one transaction; ${disk}, and about ${megabytes(rows * MEMORY)} of its memory until the end`;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
