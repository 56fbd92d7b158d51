import { setMaxListeners } from "node:events";
import { Recent } from "../base/index.js";
import type { PageAnswer } from "../explorer/index.js";

/** Pages that are kept, and how much memory they may take: texts are held as UTF-16. */
const KEPT = { entries: 2_000, bytes: 32_000_000, bytesOf: ({ body }: PageAnswer) => 2 * body.length };
/** As many pages as are made on after their readers were told to come again. */
const MOST_LEFT_ALONE = 4;
/** What went wrong with a page that was left alone is told to who comes next, within so many milliseconds. */
const TOLD_WITHIN = 120_000;
const MOST_TOLD = 100;
/** Too many questions from one address: no matter of whoever asks from another. */
const TOO_MANY = 429;

interface Making {
  readonly page: Promise<PageAnswer>;
  readonly gone: AbortController;
  readers: number;
  /** Nobody waits, and it is made all the same: a reader was told to come again. */
  leftAlone: boolean;
}

/** A page that failed after its readers were told to come again, and when; empty once somebody was told. */
interface Failed {
  page?: Promise<PageAnswer>;
  at?: number;
}

/**
 * Pages by what they rest on. A page that is asked for again is given as it was; one that is being made is made once for
 * all who ask for it; and one that takes long goes on being made while its readers are told so.
 */
export class PageShelf {
  private readonly kept = new Recent<string, PageAnswer>(KEPT);
  private readonly making = new Map<string, Making>();
  /** Pages that failed after their readers were told to come again, and when. */
  private readonly failed = new Recent<string, Failed>(MOST_TOLD);

  /** @param now the time in milliseconds, from any beginning */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * The page under the key, or `null` where it takes longer than `patience`: it goes on being made, and is there when it is
   * asked for again.
   *
   * @param key everything that the page depends on, the record included
   * @param reader is aborted when this reader goes away; the page is given up when all have
   * @param patience in milliseconds; absent: as long as it takes
   */
  async get(
    key: string,
    reader: AbortSignal,
    make: (signal: AbortSignal) => Promise<PageAnswer>,
    patience?: number,
  ): Promise<PageAnswer | null> {
    const known = this.kept.find(key);
    if (known) return known;
    const failure = this.failureOf(key);
    if (failure) return failure;
    const before = this.making.get(key);
    const joins = before !== undefined && !before.gone.signal.aborted;
    const making = joins ? before : this.begin(key, make);
    making.readers += 1;
    const leave = (): void => {
      making.readers -= 1;
      if (making.readers === 0 && !making.leftAlone) making.gone.abort();
    };
    reader.addEventListener("abort", leave, { once: true });
    try {
      const page = patience === undefined ? await making.page : await within(patience, making.page);
      if (!page && this.mayLeaveAlone(making)) {
        making.leftAlone = true;
        return null;
      }
      const made = page ?? (await making.page);
      // It was asked for by somebody who had asked too often; who has not begins it anew.
      if (!joins || made.status !== TOO_MANY || reader.aborted) return made;
    } finally {
      reader.removeEventListener("abort", leave);
      if (!reader.aborted) making.readers -= 1;
    }
    return this.get(key, reader, make, patience);
  }

  /** Gives up whatever is being made. */
  stop(): void {
    for (const { gone } of this.making.values()) gone.abort();
  }

  /** What went wrong with a page whose readers were told to come again: who comes is told once; for the next it is made anew. */
  private failureOf(key: string): Promise<PageAnswer> | undefined {
    const failed = this.failed.find(key);
    const page = failed?.page;
    if (!failed || !page) return undefined;
    delete failed.page;
    return this.now() - (failed.at ?? 0) < TOLD_WITHIN ? page : undefined;
  }

  private begin(key: string, make: (signal: AbortSignal) => Promise<PageAnswer>): Making {
    const gone = new AbortController();
    // A page reads many things side by side, and each reading listens until it is done.
    setMaxListeners(0, gone.signal);
    const page = make(gone.signal);
    const making: Making = { page, gone, readers: 0, leftAlone: false };
    this.making.set(key, making);
    const done = (made?: PageAnswer): void => {
      if (this.making.get(key) === making) this.making.delete(key);
      // Whatever went wrong may go right the next time.
      if (made?.status === 200) this.kept.get(key, () => made);
      else if (making.leftAlone && made?.status !== TOO_MANY)
        Object.assign(
          this.failed.get(key, () => ({})),
          { page, at: this.now() },
        );
    };
    page.then(done, () => done());
    return making;
  }

  private mayLeaveAlone(making: Making): boolean {
    return making.leftAlone || [...this.making.values()].filter(({ leftAlone }) => leftAlone).length < MOST_LEFT_ALONE;
  }
}

/** What comes within so many milliseconds, otherwise null. */
async function within<T>(milliseconds: number, coming: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, milliseconds, null);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
