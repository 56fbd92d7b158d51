import { fail } from "../../base/index.js";
import type { RunInTransaction } from "../../graph/index.js";
import type { Amendment } from "./find-amendment.js";
import { sizeOf } from "./find-amendment.js";

/** Rows sent with one statement. */
const BATCH = 2_000;

/**
 * Does to a store, within a transaction, what an amendment says.
 *
 * @throws DATABASE_BUSY where something that was read a moment ago is no longer there; DATABASE_*
 */
export async function writeAmendment(
  run: RunInTransaction,
  amendment: Amendment,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const total = sizeOf(amendment);
  let done = 0;
  const each = async (statement: string, rows: readonly object[]): Promise<Record<string, unknown>[]> => {
    const all: Record<string, unknown>[] = [];
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      const answer = await run<Record<string, unknown>>(statement, { rows: batch });
      if ((answer[0]?.done ?? batch.length) !== batch.length) throw fail("DATABASE_BUSY");
      all.push(...answer);
      done += batch.length;
      progress?.(done, total);
    }
    return all;
  };
  const byElement = (elements: readonly string[]): object[] => elements.map((element) => ({ element }));
  await each("write/changes/remove-links", byElement(amendment.untie));
  await each("write/changes/remove-records", byElement(amendment.remove));
  await each("write/changes/mend-records", amendment.mend);
  const added = await each("write/changes/add-records", amendment.add);
  const elements = new Map([
    ...amendment.elements,
    ...added.map(({ key, element }) => [key as string, element as string] as const),
  ]);
  await each(
    "write/changes/add-links",
    amendment.tie.map(({ from, type, to, properties }) => ({
      from: elements.get(from),
      type,
      to: elements.get(to),
      properties,
    })),
  );
}
