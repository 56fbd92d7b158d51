/** Keeps what was asked for last, up to a number of entries; the one that nobody asked for longest goes first. */
export class Recent<K, V> {
  private readonly kept = new Map<K, V>();

  /** @param most how many entries are kept */
  constructor(private readonly most: number) {}

  /** What is kept under the key; otherwise what `make` gives, which is kept from now on. What throws is not kept. */
  get(key: K, make: () => V): V {
    const known = this.kept.get(key);
    if (known !== undefined || this.kept.has(key)) {
      this.kept.delete(key);
      this.kept.set(key, known as V);
      return known as V;
    }
    const made = make();
    if (this.kept.size >= this.most) this.kept.delete(this.kept.keys().next().value as K);
    this.kept.set(key, made);
    return made;
  }
}
