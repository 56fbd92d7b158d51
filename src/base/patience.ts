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
  const silence = listen(milliseconds);
  try {
    const first = await Promise.race([answer, silence.lasted]);
    return first === SILENCE ? otherwise() : (first as Awaited<T>);
  } finally {
    silence.end();
  }
}

const SILENCE: unique symbol = Symbol("silence");

/** Counts silence until it has lasted, or until it is ended; then nothing waits on, and nothing is held by waiting. */
function listen(milliseconds: number): { readonly lasted: Promise<typeof SILENCE>; end(): void } {
  let timer: NodeJS.Timeout;
  let turn: NodeJS.Immediate;
  const lasted = new Promise<typeof SILENCE>((done) => {
    const step = (left: number): void => {
      if (left <= 0) return done(SILENCE);
      timer = setTimeout(
        () => {
          // Timers that are due come before what has arrived; this lets what has arrived be read.
          turn = setImmediate(step, left - STEP_MS);
        },
        Math.min(STEP_MS, left),
      );
    };
    step(milliseconds);
  });
  return {
    lasted,
    end() {
      clearTimeout(timer);
      clearImmediate(turn);
    },
  };
}
