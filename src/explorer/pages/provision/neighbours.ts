import { NothingThere, type Suggestion } from "../../nearest.js";
import type { Asked } from "../../page.js";
import { wholeOf } from "../../whole-of.js";
import { ProvisionsOf } from "./of-instrument/operation.js";

/** An article's number in an id: `rome-statute/art-98-1` → the part before it, and 98. */
const NUMBER = /^(.+\/[^/\d]*)(\d+)/u;
const MOST = 8;

/** The provisions of the same treaty whose numbers are nearest to that of one the record does not have, in their order. */
export function nearestByNumber<T extends { readonly id: string }>(id: string, of: readonly T[]): T[] {
  const [, head, number] = NUMBER.exec(id) ?? [];
  if (head === undefined) return [];
  return of
    .flatMap((one) => {
      const [, itsHead, its] = NUMBER.exec(one.id) ?? [];
      return itsHead === head ? [{ one, its: Number(its), far: Math.abs(Number(its) - Number(number)) }] : [];
    })
    .sort((a, b) => a.far - b.far || a.its - b.its || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => a.its - b.its || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}

/** Refuses a provision that is not there with its neighbours by number, where its treaty has any. @throws NothingThere */
export async function refuseWithNeighbours(asked: Asked, id: string): Promise<void> {
  const [, head] = NUMBER.exec(id) ?? [];
  if (head === undefined) return;
  const { provisions } = await wholeOf(asked, ProvisionsOf, { start: head });
  const near = nearestByNumber(id, provisions).map(
    (one): Suggestion => ({ id: one.id, kind: "Provision", name: one.citation }),
  );
  if (near.length === 0) return;
  throw new NothingThere(
    `No provision has the id “${id}”.`,
    near,
    "The record does not have every article. Follow one of the links below, or search by name.",
  );
}
