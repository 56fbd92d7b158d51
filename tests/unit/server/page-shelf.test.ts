import { describe, expect, test, vi } from "vitest";
import type { PageAnswer } from "../../../src/explorer/index.js";
import { PageShelf } from "../../../src/server/page-shelf.js";

const page = (body: string, status = 200): PageAnswer => ({ status, type: "text/html", body, tag: body });
/** Whatever was to follow at once has followed. */
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
const reader = (): AbortSignal => new AbortController().signal;

/** A page that is made when it is told to be, and the signals it was begun with. */
function slow() {
  const signals: AbortSignal[] = [];
  let finish: (made: PageAnswer) => void = () => {};
  const make = vi.fn((signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<PageAnswer>((done) => {
      finish = done;
    });
  });
  return { make, signals, finish: (made: PageAnswer) => finish(made) };
}

describe("A shelf of pages", () => {
  test("gives a page that was made before as it was, and makes another for another key", async () => {
    const shelf = new PageShelf();
    const make = vi.fn(async () => page("one"));
    await shelf.get("a", reader(), make);
    expect(await shelf.get("a", reader(), make)).toEqual(page("one"));
    expect(make).toHaveBeenCalledTimes(1);
    await shelf.get("b", reader(), make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("keeps no page that says what went wrong", async () => {
    const shelf = new PageShelf();
    expect(await shelf.get("a", reader(), async () => page("no", 503))).toEqual(page("no", 503));
    expect(await shelf.get("a", reader(), async () => page("yes"))).toEqual(page("yes"));
  });

  test("makes a page once for all who ask while it is made", async () => {
    const shelf = new PageShelf();
    const { make, finish } = slow();
    const both = [shelf.get("a", reader(), make), shelf.get("a", reader(), make)];
    finish(page("one"));
    expect(await Promise.all(both)).toEqual([page("one"), page("one")]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("gives a page up when its last reader has gone, and not before", async () => {
    const shelf = new PageShelf();
    const { make, signals, finish } = slow();
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [shelf.get("a", first.signal, make), shelf.get("a", second.signal, make)];
    first.abort();
    expect(signals[0]?.aborted).toBe(false);
    second.abort();
    expect(signals[0]?.aborted).toBe(true);
    // Who comes now gets a page that was not given up.
    const late = shelf.get("a", reader(), make);
    expect(make).toHaveBeenCalledTimes(2);
    finish(page("anew"));
    expect(await late).toEqual(page("anew"));
    void waiting;
  });

  test("tells a reader whose patience ends, and has the page when it is asked for again", async () => {
    const shelf = new PageShelf();
    const { make, signals, finish } = slow();
    const gone = new AbortController();
    expect(await shelf.get("a", gone.signal, make, 5)).toBeNull();
    gone.abort();
    expect(signals[0]?.aborted).toBe(false);
    finish(page("one"));
    expect(await shelf.get("a", reader(), make, 5)).toEqual(page("one"));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("tells who comes again what went wrong with a page that was left alone, once, and then makes it anew", async () => {
    const shelf = new PageShelf();
    const { make, finish } = slow();
    expect(await shelf.get("a", reader(), make, 5)).toBeNull();
    finish(page("too slow a store", 503));
    await settled();
    expect(await shelf.get("a", reader(), make, 5)).toEqual(page("too slow a store", 503));
    expect(make).toHaveBeenCalledTimes(1);
    expect(await shelf.get("a", reader(), async () => page("yes"), 5)).toEqual(page("yes"));
  });

  test("says so too where it could not be made at all", async () => {
    const shelf = new PageShelf();
    let refuse: (why: Error) => void = () => {};
    const make = () => new Promise<PageAnswer>((_, reject) => (refuse = reject));
    expect(await shelf.get("a", reader(), make, 5)).toBeNull();
    refuse(new Error("gone"));
    await settled();
    await expect(shelf.get("a", reader(), make, 5)).rejects.toThrow("gone");
  });

  test("tells nobody of what went wrong long ago", async () => {
    let now = 0;
    const shelf = new PageShelf(() => now);
    const { make, finish } = slow();
    expect(await shelf.get("a", reader(), make, 5)).toBeNull();
    finish(page("no", 503));
    await settled();
    now = 3_600_000;
    expect(await shelf.get("a", reader(), async () => page("yes"), 5)).toEqual(page("yes"));
  });

  test("lets nobody pay for the questions of another: who joined a page that was asked for too often begins it anew", async () => {
    const shelf = new PageShelf();
    const { make, finish } = slow();
    const own = vi.fn(async () => page("yes"));
    const [first, second] = [shelf.get("a", reader(), make), shelf.get("a", reader(), own)];
    finish(page("too many", 429));
    expect([await first, await second]).toEqual([page("too many", 429), page("yes")]);
    expect(own).toHaveBeenCalledTimes(1);
    // And whoever has asked too often is told so, however many wait.
    const spent = [1, 2, 3].map(() => shelf.get("b", reader(), async () => page("too many", 429)));
    expect((await Promise.all(spent)).map(({ status }: any) => status)).toEqual([429, 429, 429]);
  });

  test("leaves few pages alone: further readers wait, and their pages are given up with them", async () => {
    const shelf = new PageShelf();
    for (const key of ["a", "b", "c", "d"]) expect(await shelf.get(key, reader(), slow().make, 1)).toBeNull();
    const { make, signals } = slow();
    const gone = new AbortController();
    const waiting = vi.fn();
    void shelf.get("e", gone.signal, make, 1).then(waiting);
    await new Promise((done) => setTimeout(done, 20));
    expect(waiting).not.toHaveBeenCalled();
    gone.abort();
    expect(signals[0]?.aborted).toBe(true);
  });

  test("gives up what is being made when it is stopped", async () => {
    const shelf = new PageShelf();
    const { make, signals } = slow();
    void shelf.get("a", reader(), make);
    shelf.stop();
    expect(signals[0]?.aborted).toBe(true);
  });
});
