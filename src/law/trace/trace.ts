import { type Day, OPEN_END } from "../../base/index.js";
import type { FactsReads, FactsTrace } from "../facts/index.js";

interface Frame {
  /** Differs from that of every other frame: who marked himself with it has been noted in it. */
  readonly mark: number;
  readonly groups: Set<string>;
  readonly days: Set<readonly Day[]>;
}

/** Notes what is read of facts that were opened with `traceFacts`, while work runs inside `during`. */
export class Trace implements FactsTrace {
  private readonly outer: Frame[] = [];
  private frame: Frame | null = null;
  private frames = 0;

  /** The mark of the work that runs; 0 while none does. */
  get mark(): number {
    return this.frame?.mark ?? 0;
  }

  /** Runs work and returns its result with everything it read. Work may be nested: the outer one has read it too. */
  during<T>(work: () => T): { readonly result: T; readonly reads: FactsReads } {
    const frame = this.newFrame();
    return { result: this.within(frame, work), reads: frame };
  }

  /** The same of work that yields: what others read between its steps is not read by it. */
  *duringWork<T>(work: Generator<unknown, T>): Generator<unknown, { readonly result: T; readonly reads: FactsReads }> {
    const frame = this.newFrame();
    for (;;) {
      const { done, value } = this.within(frame, () => work.next());
      if (done) return { result: value as T, reads: frame };
      yield;
    }
  }

  private newFrame(): Frame {
    this.frames += 1;
    return { mark: this.frames, groups: new Set(), days: new Set() };
  }

  private within<T>(frame: Frame, work: () => T): T {
    if (this.frame) this.outer.push(this.frame);
    this.frame = frame;
    try {
      return work();
    } finally {
      this.frame = this.outer.pop() ?? null;
      this.replay(frame);
    }
  }

  /** Notes again what kept work had read when it was done first. */
  replay(reads: FactsReads): void {
    if (!this.frame) return;
    for (const group of reads.groups) this.frame.groups.add(group);
    for (const days of reads.days) this.frame.days.add(days);
  }

  group(name: string): void {
    this.frame?.groups.add(name);
  }

  /** @param days ascending; the same list for the same record, since it is noted by its identity */
  days(days: readonly Day[]): void {
    if (days.length > 0) this.frame?.days.add(days);
  }
}

/** The first day after `day` among those that were read; `OPEN_END` where none is. */
export function nextDayOf(reads: FactsReads, day: Day): Day {
  let next: Day = OPEN_END;
  for (const days of reads.days) {
    if ((days[days.length - 1] as Day) <= day) continue;
    let [low, high] = [0, days.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] as Day) > day) high = middle;
      else low = middle + 1;
    }
    if ((days[low] as Day) < next) next = days[low] as Day;
  }
  return next;
}
