import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

/** By how many percent of what is in use the heap may grow before it is collected. */
const GROWTH = 50;

/**
 * Keeps the heap of this process in proportion to what is in use. By itself V8 collects the old part of a heap only when
 * it is a multiple of what the last collection left, or half a gigabyte where there was none: on a server that holds
 * some hundred and fifty million bytes most of its memory would be what nobody needs any more. There is no ceiling, so a
 * larger record takes what it needs.
 */
export function keepHeapModest(): void {
  // Read at each collection, so that it may be set in a running process, on every Node we run on.
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/** Collects what is no longer in use: after a part of the work that will not come again, such as reading a dataset. */
export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post("HeapProfiler.collectGarbage");
  } finally {
    session.disconnect();
  }
}
