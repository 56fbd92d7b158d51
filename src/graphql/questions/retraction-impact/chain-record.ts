import type { Named } from "../../../assessment/index.js";
import type { Day } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { type ChainClaim, Command } from "../../../law/index.js";
import { type ClaimKind, type ClaimRecord, Judgements } from "../../../model/index.js";
import type { Moment } from "../../asking/moment.js";

/** Kinds of claims that a chain can rest on, follow from, or be in dispute by. */
export const CHAIN_KINDS: ReadonlySet<ClaimKind> = new Set([
  "structure",
  "posting",
  "stationing",
  "attribution",
  "occurrence",
  "appraisal",
  "territory",
  "response",
]);

/** What the chains of two states of the record are asked about. */
export interface ChainQuestions {
  readonly moment: Moment;
  /** The day of every hop; null: for an incident its own last day. */
  readonly day: Day | null;
  readonly today: Day;
  readonly nameOf: (id: string) => Named;
  /** How much is walked over for one answer, in chains; undefined for as much as one usually has room for. */
  readonly mostWalked?: number | undefined;
}

/** Who stands above whom in all that is recorded: the snapshot holds every claim of it. */
export function commandAt({ snapshot, rev }: Moment): Command {
  return snapshot.remember(`who stands above whom ${rev}`, () => {
    const judged = new Judgements(snapshot.records.acts);
    return new Command(snapshot.records.claims.filter((claim) => judged.standsAt(claim, rev)));
  });
}

/** A claim on where a unit was stationed, as chains read it. */
export const toSighting = (
  { id, unit, area, source, speaker, time }: StatementRows["read/impact/chain-sightings"],
  disputed: ReadonlySet<string> = new Set(),
): ChainClaim => ({
  id,
  kind: "stationing",
  subject: unit,
  object: area,
  relation: null,
  role: null,
  involvement: null,
  provision: null,
  time,
  saidOn: null, // where a unit was seen leads nobody upwards
  source,
  speaker,
  disputed: disputed.has(id),
  deprecated: false,
});

/** Answers to claims that are recorded and not withdrawn. */
export function standingAnswers({ snapshot: { records }, rev }: Moment): ClaimRecord[] {
  const withdrawn = new Set(
    records.acts.filter((act) => act.act === "retraction" && act.rev <= rev).map((act) => act.on),
  );
  return records.claims.filter((claim) => claim.kind === "response" && claim.rev <= rev && !withdrawn.has(claim.id));
}
