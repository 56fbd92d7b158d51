/**
 * Work that yields and that several may wait for: it is begun once, and whoever comes takes it further from where it
 * stands. What it comes to is kept by whoever asks; work that throws is forgotten.
 */
export class SharedWork<K> {
  private readonly running = new Map<K, Generator<unknown, void>>();

  /**
   * @param isDone whether it has been done; once the work has ended it must say so
   * @param begin begins the work
   */
  *take(key: K, isDone: () => boolean, begin: () => Generator<unknown, void>): Generator<unknown, void> {
    while (!isDone()) {
      const work = this.running.get(key) ?? begin();
      this.running.set(key, work);
      if (this.hasEnded(key, work)) continue;
      yield;
    }
  }

  private hasEnded(key: K, work: Generator<unknown, void>): boolean {
    let ended = true;
    try {
      ended = work.next().done === true;
    } finally {
      if (ended) this.running.delete(key);
    }
    return ended;
  }
}
