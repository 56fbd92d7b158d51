import type { Day } from "../../base/index.js";
import type { FactsReads, FactsTrace } from "../facts/index.js";

interface Frame {
  /** Differs from that of every other frame: who marked himself with it has been noted in it. */
  readonly mark: number;
  readonly groups: Set<string>;
  readonly days: Set<Day>;
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
    const frame: Frame = { mark: ++this.frames, groups: new Set(), days: new Set() };
    if (this.frame) this.outer.push(this.frame);
    this.frame = frame;
    try {
      return { result: work(), reads: frame };
    } finally {
      this.frame = this.outer.pop() ?? null;
      this.replay(frame);
    }
  }

  /** Notes again what kept work had read when it was done first. */
  replay(reads: FactsReads): void {
    if (!this.frame) return;
    for (const group of reads.groups) this.frame.groups.add(group);
    for (const day of reads.days) this.frame.days.add(day);
  }

  group(name: string): void {
    this.frame?.groups.add(name);
  }

  days(days: readonly Day[]): void {
    if (this.frame) for (const day of days) this.frame.days.add(day);
  }
}
