import type { Named } from "../../../assessment/index.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import { requireActor, requireSource } from "../../asking/require.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { type ClaimView, type PositionView, type ShownNode, viewShown } from "../../hydrate/claims.js";

interface Arguments extends Clocks {
  readonly source?: string | null;
  readonly addressee?: string | null;
}

const FOLLOW_UP: Readonly<Record<string, string>> = {
  acknowledgement: "ACKNOWLEDGED",
  support: "ACKNOWLEDGED",
  "partial-acknowledgement": "PARTLY_MET",
  denial: "REFUSED",
  rejection: "REFUSED",
  "non-recognition": "REFUSED",
  "counter-claim": "REFUSED",
};

/**
 * `calls`: what a source asks of whom, and what came of it as far as recorded. Only an addressee's own answer is
 * follow-up. Throws `ID_UNKNOWN` for a source or an addressee that was not recorded by `knownAt`.
 */
export async function calls(
  _: unknown,
  { source = null, addressee = null, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/calls",
    () => ({ source, addressee }),
    (row, moment) => {
      if (source !== null) requireSource(source, moment);
      if (addressee !== null) requireActor(addressee, moment);
      return row.claims.map(viewCall);
    },
  );
}

/** A call as statements return it. */
export interface CallRow {
  readonly claim: ShownNode;
  readonly addressees: readonly Named[];
}

/** A call with its addressees in the order in which it names them, and what an addressee of it answered. */
export function viewCall({ claim, addressees }: CallRow): object {
  const view = viewShown(claim);
  const { asks, addressees: named } = JSON.parse(claim.data) as { asks: string; addressees: string[] };
  const asked = new Set(addressees.map((one) => one.id));
  const answer = view.positions.find((position) => asked.has(position.speaker.id));
  return {
    id: view.id,
    speaker: view.speaker,
    addressees: [...addressees].sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id)).map(viewActor),
    asks,
    followUp: answer ? (FOLLOW_UP[answer.kind] ?? "NONE_KNOWN") : "NONE_KNOWN",
    answers: view.positions.map(asClaim),
    claims: [view],
  };
}

/** A position is a claim too; shown where the answer to a call is asked for as a claim. */
const asClaim = ({ kind: _kind, ...position }: PositionView): ClaimView => ({
  ...position,
  kind: "response",
  standard: null,
  disputed: false,
  positions: [],
});
