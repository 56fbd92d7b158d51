/** Patience is counted in steps of this length, so that time in which nothing could be heard costs one step at most. */
const STEP_MS = 50;

/**
 * Waits for an answer, but not longer than `milliseconds` of time in which this process was there to hear it: while it
 * computes, or the whole machine stands still, answers lie unread and silence says nothing of who should have spoken.
 *
 * @returns the answer, or what `otherwise` gives after silence; a failed answer fails
 */
export async function heardWithin<T, U>(
  answer: Promise<T>,
  milliseconds: number,
  otherwise: () => U,
): Promise<Awaited<T> | U> {
  let over = false;
  const silence = (async () => {
    for (let heard = 0; heard < milliseconds && !over; heard += STEP_MS) {
      await new Promise((next) => setTimeout(next, Math.min(STEP_MS, milliseconds - heard)));
      // Timers that are due come before what has arrived; this lets what has arrived be read.
      await new Promise((next) => setImmediate(next));
    }
    return SILENCE;
  })();
  try {
    const first = await Promise.race([answer, silence]);
    return first === SILENCE ? otherwise() : (first as Awaited<T>);
  } finally {
    over = true;
  }
}

const SILENCE: unique symbol = Symbol("silence");
