/** For how long something held the process. */
export interface Held {
  /** The longest turn of the event loop, in milliseconds of this process's own work. */
  readonly longest: number;
  /** All the work of this process meanwhile, in milliseconds. */
  readonly whole: number;
}

/** Runs something and watches the event loop beside it. */
export async function watch(run: () => Promise<unknown>): Promise<Held> {
  const begin = process.cpuUsage();
  let longest = 0;
  let on = true;
  let before = begin;
  let at = performance.now();
  const turn = (): void => {
    const now = performance.now();
    const used = process.cpuUsage();
    // Threads beside the event loop work too, and other programs stop the clock: what held is no more than either.
    longest = Math.max(longest, Math.min(now - at, worked(before, used)));
    before = used;
    at = now;
    if (on) setImmediate(turn);
  };
  setImmediate(turn);
  await run();
  on = false;
  return { longest, whole: worked(begin, process.cpuUsage()) };
}

const worked = (from: NodeJS.CpuUsage, to: NodeJS.CpuUsage): number =>
  (to.user - from.user + to.system - from.system) / 1000;
