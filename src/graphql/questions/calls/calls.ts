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
  // Who says that the thing is done, or ties it to something else, has answered and not refused.
  "counter-claim": "ACKNOWLEDGED",
};

/** Whether somebody answers for an addressee: itself, or an organ or office beneath it. */
export type SpeaksFor = (speaker: string, addressee: string) => boolean;

const OWN = new Set(["StateOrgan", "Office"]);
const UNDER: ReadonlySet<string> = new Set(["ORGAN_OF", "MEMBER_OF", "SUBORDINATE_TO"]);

/** Who speaks for whom by the record of a moment, as in `disputes` with organs. */
export function speaksForAt({ entities, structureOf }: Pick<Moment["facts"], "entities" | "structureOf">): SpeaksFor {
  return (speaker, addressee) => {
    const reached = new Set([speaker]);
    for (const one of reached) {
      if (one === addressee) return true;
      if (!OWN.has(entities.get(one)?.type ?? "")) continue;
      for (const { fields } of structureOf.get(one) ?? []) if (UNDER.has(fields.relation)) reached.add(fields.superior);
    }
    return false;
  };
}

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
      const speaksFor = speaksForAt(moment.facts);
      return row.claims.map((call) => viewCall(call, answersOf, speaksFor));
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
export function viewCall({ claim, addressees }: CallRow, answersOf: AnswersOf, speaksFor: SpeaksFor): object {
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
      speaksFor,
    ),
    answers: () => answersOf(view.positions.map(({ id }) => id)),
    claims: [view],
  };
}

/** What came of it: by the newest answer of each addressee or of who speaks for it, by the day it was published; partly, where they differ. */
export function followUpOf(
  positions: readonly Pick<PositionView, "id" | "kind" | "speaker" | "source">[],
  addressees: readonly string[],
  speaksFor: SpeaksFor,
): string {
  const day = ({ source }: Pick<PositionView, "source">): string => source.publishedOn ?? "";
  const newest = addressees.flatMap((id) =>
    positions
      .filter(({ kind, speaker }) => speaksFor(speaker.id, id) && FOLLOW_UP[kind] !== undefined)
      .sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1))
      .slice(0, 1),
  );
  const [only = "NONE_KNOWN", ...others] = new Set(newest.map(({ kind }) => FOLLOW_UP[kind] as string));
  return others.length > 0 ? "PARTLY_MET" : only;
}
