import type { Json } from "../../base/index.js";
import { type Earlier, recordAt } from "../../model/index.js";
import { contentHash, type LedgerEntry } from "./ledger.js";

/** What a record holds that is no part of its content: remarks, and what it said before. */
interface Remarks {
  readonly note?: string;
  readonly description?: string;
  readonly earlier?: Earlier | undefined;
}

/** A record without its remarks and without what it said before: what the ledger keeps the hash of. */
export function contentOf(record: object): Json {
  const { note: _note, description: _description, earlier: _earlier, ...content } = record as Remarks;
  return content as Json;
}

/** Sections of law: a record of theirs that is mended says what it was, and the ledger proves it. */
const LAW_SECTIONS: ReadonlySet<string> = new Set([
  "instruments",
  "provisions",
  "categories",
  "elements",
  "modes",
  "remedies",
  "standards",
]);

/** A record's earlier states under the revisions that mended it, or what is wrong with them. */
export interface EarlierStates {
  readonly states?: Earlier | undefined;
  readonly fault?: { readonly code: "LEDGER_MENDED" | "LEDGER_EARLIER"; readonly message: string } | undefined;
}

/**
 * Holds what a record says that it was against what the ledger recorded of it. Changesets are numbered as in the record's
 * own ledger; what is returned is numbered as the revisions of the whole.
 *
 * @param entry    what the ledger has of the record; absent for one that it has not recorded
 * @param pending  the revision that the changes not recorded yet will be
 */
export function earlierStates(
  key: string,
  record: object,
  entry: LedgerEntry | undefined,
  pending: number,
): EarlierStates {
  const { earlier = [] } = record as Remarks;
  const isLaw = LAW_SECTIONS.has(key.slice(0, key.indexOf("/")));
  if (!entry)
    return earlier.length === 0
      ? {}
      : misstated(`The record "${key}" was not recorded before: there is nothing that it was.`);
  const isMended = contentHash(contentOf(record)) !== entry.content;
  const next = entry.ledger.changesets + 1;
  const states: Earlier = [];
  for (const { until, was } of earlier) {
    const change = entry.recorded.findIndex(({ own }) => own === until);
    const isPending = until === next && isMended;
    const before = isPending ? entry.recorded.at(-1) : entry.recorded[change - 1];
    if (!before)
      return misstated(
        `Changeset ${until} did not mend "${key}"${isMended ? `; the change that is not recorded yet will be number ${next}` : ""}.`,
      );
    if (isLaw && contentHash(contentOf(recordAt(record as Remarks, until - 1))) !== before.content)
      return misstated(`Before changeset ${until} "${key}" was not what \`earlier\` says that it was.`);
    states.push({ until: isPending ? pending : (entry.recorded[change]?.rev ?? pending), was });
  }
  if (isLaw && isMended && earlier.at(-1)?.until !== next)
    return {
      fault: {
        code: "LEDGER_MENDED",
        message: `"${key}" is law that was recorded with another content, and does not say what it was until changeset ${next}.`,
      },
    };
  return states.length === 0 ? {} : { states };
}

const misstated = (message: string): EarlierStates => ({ fault: { code: "LEDGER_EARLIER", message } });
