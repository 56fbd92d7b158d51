import { fail, heardWithin } from "../base/index.js";
import { type Probe, probeWithinDeadline } from "./health.js";

/** A question may take this long before anybody asks whether the database is still there. */
const SUSPICION_MS = 1_400;
/** A database that is only busy answers one of these. Together with the suspicion they stay under four seconds. */
const PROBES = 2;

/**
 * Waits for an answer for as long as the database gives signs of life. The driver alone waits for half a minute where
 * a connection has gone silent, and the generated API has no means of its own to notice.
 *
 * @param work the answer; it is left to its own time-outs when it is given up
 * @param probe asks the database for a sign of life
 * @throws DATABASE_UNAVAILABLE when there is none
 */
export async function whileDatabaseAnswers<T>(work: Promise<T>, probe: Probe): Promise<T> {
  const done = work.then(
    () => true,
    () => true,
  );
  while (!(await heardWithin(done, SUSPICION_MS, () => false))) {
    let silent = 0;
    while (silent < PROBES && (await probeWithinDeadline(probe)).database === "unavailable") silent += 1;
    if (silent === PROBES) throw fail("DATABASE_UNAVAILABLE");
  }
  return work;
}
