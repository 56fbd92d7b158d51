import { setImmediate as breathe } from "node:timers/promises";

/** How long work holds the process before others get their turn, in milliseconds. */
const PIECE_MS = 10;

/**
 * Runs work that yields wherever it may be interrupted, and lets others be served every few milliseconds.
 *
 * @returns what the work returns
 */
export async function inPieces<T>(work: Generator<unknown, T>): Promise<T> {
  let until = performance.now() + PIECE_MS;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + PIECE_MS;
  }
}

/** The same work at one go. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}
