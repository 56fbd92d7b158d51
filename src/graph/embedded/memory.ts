import { totalmem } from "node:os";

/** Memory of the embedded database, in megabytes. */
export interface DatabaseMemory {
  readonly heap: number;
  readonly pageCache: number;
}

const MEGABYTE = 1024 * 1024;
const between = (low: number, value: number, high: number): number => Math.round(Math.max(low, Math.min(value, high)));

/**
 * Sizes the database to the machine, or to the limit of the container we run in: a heap of 768 MB where there is room,
 * never more than a quarter of a small machine, and a page cache that does not take the half of all memory which is the
 * database's own default. Three fifths of the heap may be one transaction, 460 MB: an import that writes the bundled
 * record anew, as after an upgrade, takes 230 to 290 MB of it, 31 to 38 kB for each of its claims.
 */
export function sizeMemory(totalBytes: number = availableBytes()): DatabaseMemory {
  const total = totalBytes / MEGABYTE;
  return { heap: between(256, total / 4, 768), pageCache: between(32, total / 16, 256) };
}

/** Memory this process may count on, in bytes: the machine's, or the container's limit where one is set. */
export function availableBytes(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}
