import { readFileSync } from "node:fs";

/** For how long something held the process. */
export interface Held {
  /** The longest turn of the event loop, in milliseconds that its thread worked. */
  readonly longest: number;
  /** All the work of this process meanwhile, in milliseconds. */
  readonly whole: number;
}

/**
 * Runs something and watches the event loop beside it. What is counted of a turn is what the thread of the event loop
 * itself worked: on a machine with other work the clock goes on while nobody runs, and threads that collect garbage or
 * compile work beside the turn.
 */
export async function watch(run: () => Promise<unknown>): Promise<Held> {
  const begin = process.cpuUsage();
  let longest = 0;
  let on = true;
  let before = threadTime();
  const turn = (): void => {
    const now = threadTime();
    longest = Math.max(longest, now - before);
    before = now;
    if (on) setImmediate(turn);
  };
  setImmediate(turn);
  try {
    await run();
  } finally {
    on = false;
  }
  const { user, system } = process.cpuUsage(begin);
  return { longest, whole: (user + system) / 1000 };
}

type Usage = () => NodeJS.CpuUsage;

/** How long the calling thread has worked so far, in milliseconds. */
const threadTime = ((): (() => number) => {
  // Newer releases of Node tell it themselves.
  const { threadCpuUsage } = process as unknown as { readonly threadCpuUsage?: Usage };
  const own = threadCpuUsage?.bind(process);
  if (own) return () => inMilliseconds(own());
  try {
    const path = `/proc/self/task/${process.pid}/schedstat`;
    const read = (): number => Number(readFileSync(path, "latin1").split(" ")[0]) / 1e6;
    if (Number.isFinite(read())) return read;
  } catch {
    // Another kernel: the whole process stands for the thread, which can only say too much.
  }
  return () => inMilliseconds(process.cpuUsage());
})();

const inMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
