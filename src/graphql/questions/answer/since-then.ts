import { AnswerableError, statusOf } from "../../../base/index.js";
import type { ChangesetRecord } from "../../../model/index.js";
import type { Replayed } from "./replay.js";

type Revision = Pick<ChangesetRecord, "seq" | "recordedAt" | "title">;

/**
 * A later revision that made an answer another, where it is another by the newest. It is looked for by halves: the
 * question is asked as often as the number of revisions can be halved, and not once for each. An answer that turned more
 * than once turned with the revision named, and may have turned with others.
 *
 * @param replay the answers of the question by a moment
 */
export async function sinceThen(
  then: Replayed,
  changesets: readonly Revision[],
  replay: (knownAt: string) => Promise<readonly Replayed[]>,
): Promise<string[]> {
  const later = changesets.filter(({ recordedAt }) => Date.parse(recordedAt) > Date.parse(then.knownAt));
  const differs = async ({ recordedAt }: Revision): Promise<boolean> => {
    try {
      return !(await replay(recordedAt)).some(({ content }) => content === then.content);
    } catch (error) {
      // A record that has no answer to the question has another one than it had. What may pass is no answer at all.
      if (error instanceof AnswerableError && statusOf(error.code) === 400) return true;
      throw error;
    }
  };
  const newest = later.at(-1);
  if (!newest || !(await differs(newest))) return [];
  let [same, other] = [-1, later.length - 1];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (await differs(later[middle] as Revision)) other = middle;
    else same = middle;
  }
  const { seq, recordedAt, title } = later[other] as Revision;
  return [`With revision ${seq} of the record (${recordedAt}, “${title}”) the answer is another.`];
}
