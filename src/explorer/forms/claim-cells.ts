import type { Cell } from "../page.js";

/** What a sheet says of a claim. */
interface ClaimOfSheet {
  readonly kind: string;
  readonly sentence: string;
  readonly speaker: { readonly id: string };
  readonly source: { readonly id: string };
  readonly pinpoint: string;
  readonly on: string | null;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly possibleFrom: string | null;
  readonly possibleTo: string | null;
  readonly standard: { readonly id: string } | null;
  readonly verification: string;
  readonly disputed: boolean;
  readonly positions: readonly { readonly id: string }[];
  readonly corrected: string | null;
  readonly retracted: boolean;
}

/** The days that a claim speaks of: a posting has no day of its own, and from when to when it is held. */
const DAYS = ["certainFrom", "certainTo", "possibleFrom", "possibleTo"] as const;

/** Columns of a sheet whose rows are claims: with what answers each, whether another stands in its place, and whether it was withdrawn. */
export const CLAIM_COLUMNS: readonly string[] = [
  ...["kind", "sentence", "speaker", "source", "pinpoint", "on", ...DAYS],
  ...["standard", "verification", "disputed", "answers", "corrected", "withdrawn"],
];

/** A claim in these columns. */
export const claimCells = (of: ClaimOfSheet): Cell[] => [
  ...[of.kind, of.sentence, of.speaker.id, of.source.id, of.pinpoint, of.on],
  ...DAYS.map((day) => of[day]),
  ...[of.standard?.id, of.verification, String(of.disputed), of.positions.map(({ id }) => id).join(" ")],
  ...[of.corrected, String(of.retracted)],
];
