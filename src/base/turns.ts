/** How long answers hold the process before others get their turn, in milliseconds. */
const TURN_MS = 10;

let began = 0;
let isOpen = false;
const waiting: (() => void)[] = [];

/**
 * For work that is made of many small calls, each made by somebody else: call it at the beginning of each.
 *
 * @returns null where the call may go on; a promise where others wait for their turn of the event loop, to be awaited
 * first. Who waits goes on one after the other, each as far as it comes without waiting again.
 */
export function turn(): Promise<void> | null {
  const now = performance.now();
  if (!isOpen) {
    isOpen = true;
    began = now;
    setImmediate(next);
    return null;
  }
  if (now - began < TURN_MS) return null;
  return new Promise((goOn) => waiting.push(goOn));
}

/** A new turn of the event loop: lets those go on that wait, until it has lasted long enough. */
async function next(): Promise<void> {
  isOpen = false;
  if (waiting.length === 0) return;
  isOpen = true;
  began = performance.now();
  let at = 0;
  while (at < waiting.length && performance.now() - began < TURN_MS) {
    waiting[at]?.();
    at += 1;
    // What was waiting goes on in the callbacks of its promise, which come before this one's.
    for (let callback = 0; callback < 4; callback += 1) await null;
  }
  waiting.splice(0, at);
  setImmediate(next);
}
