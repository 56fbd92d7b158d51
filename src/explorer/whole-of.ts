import { answerOf } from "./answer-of.js";
import type { Operation } from "./ask.js";
import type { Asked } from "./page.js";

/**
 * An answer with its lists whole: the operation asks for so many of each from `$offset` on, and is asked again until no
 * list goes on. A page that showed the first of them alone would keep the others to itself without a word.
 *
 * @param operation gives every list that may be longer `limit` and `offset: $offset`
 * @param atOnce its limit
 */
export async function wholeOf<Answer, Variables>(
  asked: Pick<Asked, "ask">,
  operation: Operation<Answer, Variables>,
  variables: Variables,
  atOnce = 200,
): Promise<Answer> {
  let whole = await answerOf(asked, operation, variables);
  for (let offset = atOnce; goesOn(whole, offset); offset += atOnce)
    whole = joined(whole, await answerOf(asked, operation, { ...variables, offset }));
  return whole;
}

/** Whether some list is as long as all that was asked for of it. */
function goesOn(answer: unknown, length: number): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  if (Array.isArray(answer) && answer.length >= length) return true;
  return Object.values(answer).some((part) => goesOn(part, length));
}

/** Two answers to one operation as one: each record of a list once, with all that either says of it. */
function joined<T>(one: T, more: unknown): T {
  if (Array.isArray(one) && Array.isArray(more)) {
    const known = new Map(one.map((item) => [keyOf(item), item]));
    for (const item of more)
      known.set(keyOf(item), known.has(keyOf(item)) ? joined(known.get(keyOf(item)), item) : item);
    return [...known.values()] as T;
  }
  if (!isRecord(one) || !isRecord(more)) return one;
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, joined(value, more[key])])) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const keyOf = (item: unknown): unknown => (isRecord(item) && "id" in item ? item.id : item);
