import type { Named } from "../../../assessment/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
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
      const answersOf = answersTo(row.claims, moment, context);
      return row.claims.map((call) => viewCall(call, answersOf));
    },
  );
}

/** A call as statements return it. */
export interface CallRow {
  readonly claim: ShownNode;
  readonly addressees: readonly Named[];
}

/** The answers to calls, each as the claim that it is: with its standard, and with who disputes it. */
export type AnswersOf = (ids: readonly string[]) => Promise<ClaimView[]>;

/**
 * Brings the answers to calls along, all at once and only where they are asked for. As parts of a call they are positions,
 * of which a statement does not say what was answered to them.
 */
export function answersTo(
  calls: readonly CallRow[],
  { rev, asOf }: Pick<Moment, "rev" | "asOf">,
  { store }: Pick<QuestionContext, "store">,
): AnswersOf {
  const all = [...new Set(calls.flatMap(({ claim }) => claim.positions.map(({ id }) => id)))];
  let read: Promise<ReadonlyMap<string, ClaimView>> | undefined;
  const views = async (): Promise<ReadonlyMap<string, ClaimView>> => {
    const rows = await store.read("read/navigation/claims-at", { ids: all, rev, asOf });
    return new Map(rows.map(({ id, claim }) => [id, viewShown(claim)]));
  };
  return async (ids) => {
    if (ids.length === 0) return [];
    const found = await (read ??= views());
    return ids.flatMap((id) => found.get(id) ?? []);
  };
}

/** A call with its addressees in the order in which it names them, and what was answered to it. */
export function viewCall({ claim, addressees }: CallRow, answersOf: AnswersOf): object {
  const view = viewShown(claim);
  const { asks, addressees: named } = JSON.parse(claim.data) as { asks: string; addressees: string[] };
  return {
    id: view.id,
    speaker: view.speaker,
    addressees: [...addressees].sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id)).map(viewActor),
    asks,
    followUp: followUpOf(
      view.positions,
      addressees.map((one) => one.id),
    ),
    answers: () => answersOf(view.positions.map(({ id }) => id)),
    claims: [view],
  };
}

/** What came of it: by the newest answer of each addressee, by the day it was published; partly, where they differ. */
export function followUpOf(
  positions: readonly Pick<PositionView, "id" | "kind" | "speaker" | "source">[],
  addressees: readonly string[],
): string {
  const day = ({ source }: Pick<PositionView, "source">): string => source.publishedOn ?? "";
  const newest = addressees.flatMap((id) =>
    positions
      .filter(({ kind, speaker }) => speaker.id === id && FOLLOW_UP[kind] !== undefined)
      .sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1))
      .slice(0, 1),
  );
  const [only = "NONE_KNOWN", ...others] = new Set(newest.map(({ kind }) => FOLLOW_UP[kind] as string));
  return others.length > 0 ? "PARTLY_MET" : only;
}
