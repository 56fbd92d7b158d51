import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeOf } from "../../../src/explorer/whole-of.js";

interface Answer {
  readonly courts: readonly { readonly id: string; readonly name: string; readonly steps: readonly { id: string }[] }[];
}
const AT_ONCE = 3;
const itemsOf = (length: number): { id: string }[] => Array.from({ length }, (_, index) => ({ id: `step-${index}` }));

/** A record in which each court has so many steps, asked as pages ask it; `asked` counts the questions. */
function recordOf(lengths: readonly number[]) {
  const asked = { count: 0 };
  const ask = async (_operation: unknown, { offset = 0 }: { offset?: number }) => {
    asked.count += 1;
    const courts = lengths.map((length, index) => ({
      id: `court-${index}`,
      name: "A court",
      steps: itemsOf(length).slice(offset, offset + AT_ONCE),
    }));
    return { data: { courts } };
  };
  return { asked, ask: ask as never };
}
const lists = (lengths: readonly number[]) => {
  const { ask, asked } = recordOf(lengths);
  return { asked, answer: wholeOf<Answer, object>({ ask }, { text: "" } as never, {}, AT_ONCE) };
};

test("Lists of any length come whole, each record once and in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(11), { minLength: 1, maxLength: 2 }), async (lengths) => {
      const { courts } = await lists(lengths).answer;
      expect(courts.map(({ steps }) => steps)).toEqual(lengths.map(itemsOf));
      expect(courts.map(({ name }) => name)).toEqual(lengths.map(() => "A court"));
    }),
  );
});

test("What fits into one piece is asked once, and what just fills it once more", async () => {
  const [short, full] = [lists([2]), lists([AT_ONCE])];
  await Promise.all([short.answer, full.answer]);
  expect([short.asked.count, full.asked.count]).toEqual([1, 2]);
});
