import { compareHolds, fail, formatDay, type Holds, nearestNames, OPEN_END, parseDay } from "../../base/index.js";
import { MAX_DEPTH, walkChains } from "../../law/index.js";
import type { QuestionContext } from "../context.js";
import { readChainRecord, viewChains } from "../hydrate/chains.js";
import { askStore, type Clocks, type Moment } from "./moment.js";

interface Arguments extends Clocks {
  readonly subject: string;
  readonly minHolds?: Holds | null;
  readonly maxDepth?: number | null;
}

/** How well a hypothesis holds at best. */
const HYPOTHESES_HOLD: Holds = "POSSIBLE";

/** What no chain starts from: it starts from an incident, an office, or anything that acts. */
export const NO_CHAIN_STARTS: ReadonlySet<string> = new Set(["Place", "Situation", "Event", "Plan"]);

/**
 * `responsibilityChains`: who stood above an incident, unit, group, office or person on a day. `asOf` is the day of
 * every hop; what speakers said of that day counts whenever they said it. Throws `ID_UNKNOWN`, `CHAIN_DEPTH_INVALID`.
 */
export async function responsibilityChains(
  _: unknown,
  { subject, minHolds: asked, maxDepth: depth, ...clocks }: Arguments,
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
      if (!row.subject || NO_CHAIN_STARTS.has(row.subject.type)) throw unknown(subject, moment);
      const then: Moment = { ...moment, asOf: row.day, asOfIso: formatDay(row.day) };
      const record = readChainRecord(row, then);
      return viewChains(walkChains(record.facts, { subject, day: row.day, minHolds, maxDepth }), record, then);
    },
  );
}

function unknown(id: string, { facts }: Moment): Error {
  const known = [...facts.entities.values()]
    .filter((entity) => !NO_CHAIN_STARTS.has(entity.type))
    .map((entity) => entity.id);
  return fail("ID_UNKNOWN", { what: "incident, actor or office", id, nearest: nearestNames(id, known) });
}
