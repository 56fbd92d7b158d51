import { toClaimRecordsInPieces } from "../../assessment/index.js";
import { inPieces } from "../../base/index.js";
import type { ClaimKind, ClaimRecord } from "../../model/index.js";
import type { ReadMore } from "./moment.js";

/** Claims that are read at once: of all that a record of any size holds, a part takes no longer than other statements. */
const ONE_PART = 10_000;

/** Every claim of some kinds that stands at the moment asked about, in the order of ids; of the class of a conflict, those about incidents. */
export async function readClaims(readMore: ReadMore, kinds: readonly ClaimKind[]): Promise<readonly ClaimRecord[]> {
  const claims: ClaimRecord[] = [];
  for (let after = ""; ; ) {
    const rows = await readMore("read/impact/impact-claims", { kinds, after, limit: ONE_PART });
    claims.push(...(await inPieces(toClaimRecordsInPieces(rows.map(({ claim }) => claim)))));
    after = rows.at(-1)?.id ?? "";
    if (rows.length < ONE_PART) return claims;
  }
}

/** Work that is begun by the first who needs it. Where that one goes away with it, one of those who wait begins anew. */
export async function begunOnce<T>(entry: { work?: Promise<T> }, begin: () => Promise<T>): Promise<T> {
  for (;;) {
    const isMine = entry.work === undefined;
    entry.work ??= begin().catch((error) => {
      delete entry.work;
      throw error;
    });
    try {
      return await entry.work;
    } catch (error) {
      if (isMine || (error as { code?: string }).code !== "REQUEST_ABANDONED") throw error;
    }
  }
}
