/** Something kept, as the budget knows it: an object of its own for each entry. */
export interface Charge {
  bytes: number;
}

/**
 * How many bytes everything that is kept in order to be given again may take, all caches together. Where one more would
 * not fit, what nobody has used for longest goes, whichever cache it lies in.
 */
export class CacheBudget {
  private sum = 0;
  /** The longest unused first. */
  private readonly charges = new Map<Charge, () => void>();

  constructor(private most: number) {}

  /** The bytes of all that is kept. */
  get used(): number {
    return this.sum;
  }

  get bytes(): number {
    return this.most;
  }

  /** Sets another size; what does not fit any more goes at once. */
  resize(bytes: number): void {
    this.most = bytes;
    this.makeRoom();
  }

  /**
   * Counts something, or counts it anew where it has grown. It may go itself before this returns: where it is larger than
   * the budget.
   *
   * @param drop takes it out of its cache, which releases it here
   */
  hold(charge: Charge, bytes: number, drop: () => void): void {
    this.sum += bytes - charge.bytes;
    charge.bytes = bytes;
    this.charges.delete(charge);
    this.charges.set(charge, drop);
    // By itself it would push out all others and go in the end.
    if (bytes > this.most) drop();
    this.makeRoom();
  }

  /** Says that something was used. */
  touch(charge: Charge): void {
    const drop = this.charges.get(charge);
    if (!drop) return;
    this.charges.delete(charge);
    this.charges.set(charge, drop);
  }

  /** Forgets something that its cache keeps no longer. */
  release(charge: Charge): void {
    if (!this.charges.delete(charge)) return;
    this.sum -= charge.bytes;
    charge.bytes = 0;
  }

  private makeRoom(): void {
    for (const drop of this.charges.values()) {
      if (this.sum <= this.most) return;
      drop();
    }
  }
}

/** What a process keeps unless it is told otherwise, in bytes. */
const UNLESS_TOLD = 192_000_000;

/** The budget of this process: every cache that says how large its entries are is counted in it. */
export const cacheBudget = new CacheBudget(UNLESS_TOLD);
