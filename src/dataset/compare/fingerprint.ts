import { createHash } from "node:crypto";
import type { Content, Link, Node, Value } from "./content.js";

const BYTES = 32;
/** What of a digest is held as a number to put digests in order: as much as a number holds exactly. */
const FIRST_BYTES = 6;

/** A hash of everything a store holds or should hold, field by field, whatever order it comes in. */
export function fingerprint({ nodes, links }: Content): string {
  const hashes = new Fingerprint();
  for (const node of nodes.values()) hashes.node(node);
  for (const link of links) hashes.link(link);
  return hashes.digest();
}

/** The same, of what comes one by one: each is hashed as it is written out, since all together is as large as the record. */
export class Fingerprint {
  private digests = Buffer.allocUnsafe(1024 * BYTES);
  private count = 0;

  node({ labels, properties }: Omit<Node, "key">): void {
    this.add(JSON.stringify([labels, sorted(properties)]));
  }
  link({ from, type, to, properties }: Link): void {
    this.add(JSON.stringify([from, type, to, sorted(properties)]));
  }

  private add(text: string): void {
    if ((this.count + 1) * BYTES > this.digests.length) {
      const more = Buffer.allocUnsafe(this.digests.length * 2);
      this.digests.copy(more);
      this.digests = more;
    }
    createHash("sha256")
      .update(text)
      .digest()
      .copy(this.digests, this.count * BYTES);
    this.count += 1;
  }

  /** The hash of all of them in order, a line each. */
  digest(): string {
    const of = (index: number): Buffer => this.digests.subarray(index * BYTES, (index + 1) * BYTES);
    const first = Float64Array.from({ length: this.count }, (_, index) => of(index).readUIntBE(0, FIRST_BYTES));
    const order = Uint32Array.from({ length: this.count }, (_, index) => index).sort(
      (a, b) => (first[a] as number) - (first[b] as number) || of(a).compare(of(b)),
    );
    const hash = createHash("sha256");
    let isFirst = true;
    for (const index of order) {
      hash.update(`${isFirst ? "" : "\n"}${of(index).toString("hex")}`);
      isFirst = false;
    }
    return hash.digest("hex");
  }
}

const sorted = (values: Readonly<Record<string, Value>>): [string, Value | undefined][] =>
  Object.keys(values)
    .sort()
    .map((field) => [field, values[field]]);
