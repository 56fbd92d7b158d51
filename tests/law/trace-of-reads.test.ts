import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atOnce } from "../../src/base/index.js";
import { remembering } from "../../src/law/facts/index.js";
import { Trace } from "../../src/law/trace/index.js";
import { TracedMap } from "../../src/law/trace/traced-map.js";

const KEYS = ["a", "b", "c", "d"];

/** A thing to read: a key by itself, or through what is worked out once, which other work may have done before. */
interface Read {
  readonly key: string;
  readonly kept: boolean;
}
const reads = fc.array(fc.record({ key: fc.constantFrom(...KEYS), kept: fc.boolean() }), { maxLength: 8 });

function open() {
  const trace = new Trace();
  const facts = {
    trace,
    map: new TracedMap(
      KEYS.map((key, at) => [key, at] as const),
      trace,
      "map",
      (at) => [at],
    ),
  };
  const kept = remembering((of: typeof facts, key: string) => of.map.get(key));
  function* work(list: readonly Read[]): Generator<unknown, number> {
    let sum = 0;
    for (const { key, kept: once } of list) {
      yield;
      sum += (once ? kept(facts, key) : facts.map.get(key)) ?? 0;
    }
    return sum;
  }
  return { trace, work };
}
const told = ({ groups, days }: { groups: ReadonlySet<string>; days: ReadonlySet<readonly number[]> }) => ({
  groups: [...groups].sort(),
  days: [...days].flat().sort(),
});

describe("What work has read", () => {
  test("is what it has read alone, also where several works take turns and share what they keep", () => {
    fc.assert(
      fc.property(fc.array(reads, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat(3)), (lists, turns) => {
        const alone = lists.map((list) => {
          const { trace, work } = open();
          const { result, reads: read } = trace.during(() => atOnce(work(list)));
          return { result, ...told(read) };
        });
        const { trace, work } = open();
        const running = lists.map((list) => trace.duringWork(work(list)));
        const found = new Map<number, unknown>();
        while (found.size < lists.length) {
          const turn = (turns.next().value as number) % lists.length;
          const next = [...lists.keys()].map((at) => (at + turn) % lists.length).find((at) => !found.has(at)) as number;
          const { done, value } = (running[next] as (typeof running)[number]).next();
          if (done) found.set(next, { result: value.result, ...told(value.reads) });
        }
        expect(lists.map((_, at) => found.get(at))).toEqual(alone);
      }),
    );
  });

  test("is read by the work around it, too", () => {
    const { trace, work } = open();
    const outer = trace.during(() => atOnce(trace.duringWork(work([{ key: "a", kept: true }]))));
    expect(told(outer.reads)).toEqual(told(outer.result.reads));
    expect(outer.reads.groups).toEqual(new Set(["map:a"]));
  });
});
