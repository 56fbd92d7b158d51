import { fail } from "../base/index.js";
import type { Stamp } from "./answer-tags.js";

/** How often one answer is worked out before the client is asked to come again. */
const MOST_TIMES = 4;

/** Gives what `answer` gives, all of it of one record. */
export type InOneRecord = <T>(answer: () => Promise<T>) => Promise<T>;

/**
 * Parts of one answer are read one after another. Where the record changed while they were, the answer is worked out
 * again, so that no answer is put together from two records. What is asked of an unchanged record costs one look at its
 * head: the head last seen stands for the one before.
 *
 * @param stamp absent where nothing tells what answers rest on: they are given as they come
 * @returns throws RECORD_CHANGING where the record changed each time
 */
export function inOneRecord(stamp: Stamp | undefined): InOneRecord {
  if (!stamp) return (answer) => answer();
  let seen: string | null | undefined;
  return async (answer) => {
    let before = seen ?? (await stamp().catch(() => null));
    for (let times = 1; ; times += 1) {
      const given = await answer();
      // A database that went away in between has been told of by the answer itself.
      const after = await stamp().catch(() => before);
      seen = after;
      if (after === before) return given;
      if (times === MOST_TIMES) throw fail("RECORD_CHANGING", { times });
      before = after;
    }
  };
}
