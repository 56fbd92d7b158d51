import type { Named } from "../../../assessment/index.js";
import { compareHolds, fail, formatDay, type Holds, nearestIds, OPEN_END, parseDay } from "../../../base/index.js";
import { foldChains, MAX_DEPTH, strongestFirst, walkChains } from "../../../law/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { readChainRecord, viewChains } from "../../hydrate/chains.js";

interface Arguments extends Clocks {
  readonly subject: string;
  readonly minHolds?: Holds | null;
  readonly maxDepth?: number | null;
  readonly endsIn?: readonly string[] | null;
  readonly fold?: boolean | null;
}

/** How well a hypothesis holds at best. */
const HYPOTHESES_HOLD: Holds = "POSSIBLE";

/** What no chain starts from: it starts from an incident, an office, or anything that acts. */
export const NO_CHAIN_STARTS: ReadonlySet<string> = new Set(["Place", "Situation", "Event", "Plan"]);

/**
 * `responsibilityChains`: who stood above an incident, unit, group, office or person on a day. `asOf` is the day of
 * every hop; what speakers said of that day counts whenever they said it. The strongest chain comes first. Throws `ID_UNKNOWN`, `CHAIN_DEPTH_INVALID`.
 */
export async function responsibilityChains(
  _: unknown,
  { subject, minHolds: asked, maxDepth: depth, endsIn, fold, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  const [minHolds, maxDepth] = [asked ?? "UNKNOWN", depth ?? MAX_DEPTH];
  if (maxDepth < 1 || maxDepth > MAX_DEPTH) throw fail("CHAIN_DEPTH_INVALID", { depth: maxDepth, most: MAX_DEPTH });
  const today = parseDay(context.today());
  const day = clocks.asOf ? parseDay(clocks.asOf) : null;
  return askStore(
    context,
    clocks,
    "read/chains/chain-facts",
    () => ({ subject, day, today, asOf: OPEN_END, hypotheses: compareHolds(minHolds, HYPOTHESES_HOLD) <= 0 }),
    (row, moment) => {
      for (const id of endsIn ?? []) if (!moment.facts.entities.has(id)) throw unknown(id, moment);
      const start = row.subject as Named | null;
      if (!start || NO_CHAIN_STARTS.has(start.type)) throw unknown(subject, moment);
      const then: Moment = { ...moment, asOf: row.day, asOfIso: formatDay(row.day) };
      const record = readChainRecord(row, then);
      const chains = walkChains(record.facts, { subject, day: row.day, minHolds, maxDepth });
      const wanted = endsIn ? chains.filter((chain) => endsIn.includes(chain.endsAt)) : chains;
      return viewChains(fold ? foldChains(wanted) : strongestFirst(wanted), record, then, today);
    },
  );
}

function unknown(id: string, { facts }: Moment): Error {
  const known = [...facts.entities.values()].filter((entity) => !NO_CHAIN_STARTS.has(entity.type));
  return fail("ID_UNKNOWN", { what: "incident, actor or office", id, nearest: nearestIds(id, known) });
}
