import { DISPUTING_RESPONSES } from "../../../model/index.js";
import { answerOf } from "../../answer-of.js";
import type { Asked } from "../../page.js";
import { AnswerDays } from "./answers/operation.js";
import { inPages } from "./in-pages.js";

/** An answer with the day on which it was given, where that is known. */
export interface Given {
  readonly on: string | null;
}
interface Answered {
  readonly disputed: boolean;
  readonly positions: readonly { readonly id: string; readonly kind: string }[];
}
/** A claim with the answers to it that were there on the day looked from, and how many came later. */
export type Then<C extends Answered> = Omit<C, "positions"> & {
  readonly positions: readonly (C["positions"][number] & Given)[];
  readonly laterAnswers: number;
};

/**
 * Claims with the answers that had been given by the day of the address: the lists of the navigation API know no day, and
 * an answer of a later one would stand under a clock that says that it was not there yet. Without a day all are there,
 * each with its own: what was said before a claim is no reply to it.
 */
export async function answersThen<C extends Answered>(
  asked: Pick<Asked, "ask" | "clocks">,
  claims: readonly C[],
): Promise<Then<C>[]> {
  const { asOf } = asked.clocks.inAddress;
  const ids = [...new Set(claims.flatMap(({ positions }) => positions.map(({ id }) => id)))];
  const days = (await inPages(ids, (page) => answerOf(asked, AnswerDays, { ids: page }))).flatMap(
    (one) => one.claims.nodes,
  );
  const later = new Set(days.flatMap((one) => (asOf !== undefined && (one.seenFrom ?? "") > asOf ? [one.id] : [])));
  const given = new Map(days.map(({ id, on }) => [id, on]));
  return claims.map((claim) => {
    const positions = claim.positions
      .filter(({ id }) => !later.has(id))
      .map((one) => ({ ...one, on: given.get(one.id) ?? null }));
    const laterAnswers = claim.positions.length - positions.length;
    const disputed =
      claim.disputed && (laterAnswers === 0 || positions.some(({ kind }) => DISPUTING_RESPONSES.has(kind)));
    return { ...claim, positions, disputed, laterAnswers } as Then<C>;
  });
}
