import { groupBy } from "../../base/index.js";
import type { Shapes } from "../../graph/index.js";
import type { ActRecord } from "../../model/index.js";

type ShownNode = Shapes["claim-view"];
type ActNode = ShownNode["acts"][number] | ShownNode["positions"][number]["acts"][number];

/** The newest judgement on how far a claim was checked wins. */
const newestCheck = <T extends Pick<ActNode, "act" | "verification" | "rev">>(acts: readonly T[]): T | undefined =>
  acts.filter((act) => act.act === "verification" && act.verification).sort((a, b) => b.rev - a.rev)[0];

export const verificationAfter = (original: string, acts: readonly ActNode[]): string =>
  newestCheck(acts)?.verification ?? original;

type Reading = Pick<ShownNode["acts"][number], "act" | "verification" | "rev" | "at" | "read"> & {
  readonly source: { readonly title: string; readonly url?: string | null } | null;
};

/** The document, the place and the day of the newest judgement, in the words of `claim-verified-in`. */
export function verifiedIn(acts: readonly Reading[]): string | null {
  const check = newestCheck(acts);
  if (check?.verification !== "verified" || !check.source || !check.read) return null;
  const { title, url } = check.source;
  return `read in ${title}${url ? ` (${url})` : ""}, ${check.at}, on ${check.read}`;
}

/** Acts by what they are on: worked out once for each state of the record, since each claim shown asks. */
const BY_TARGET = new WeakMap<readonly ActRecord[], ReadonlyMap<string, readonly ActRecord[]>>();
export function actsByTarget(acts: readonly ActRecord[]): ReadonlyMap<string, readonly ActRecord[]> {
  const known = BY_TARGET.get(acts) ?? groupBy(acts, ({ on }) => on);
  BY_TARGET.set(acts, known);
  return known;
}
