/** Unblocked time is counted in steps of this length, in milliseconds: a blocked stretch costs one step at most. */
const STEP_MS = 50;

/**
 * Waits for an answer, but not longer than `milliseconds`, of which only time counts in which the event loop was free: a
 * reply may already be waiting in the socket while we were blocked, or the whole machine stood still.
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

/** Resolves after that much unblocked time; `end()` cancels it and clears its timers. */
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
