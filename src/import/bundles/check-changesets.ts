import { z } from "zod";
import type { FaultList } from "../faults.js";
import type { Bundle } from "./bundle.js";

const Changeset = z.object({
  seq: z.int().positive(),
  recordedAt: z.iso.datetime(),
  title: z.string().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  privateImport: z.string().min(1).optional(),
});

/**
 * The changesets of a bundle are those of a ledger: numbered from one, none missing, none dated before the one it
 * follows, and the last is the one that the bundle says that it is of. Their digests cannot be worked out again, since
 * of what was mended later a bundle holds the later form alone.
 */
export function checkChangesets({ changesets, changesetsIn, release }: Bundle, faults: FaultList): void {
  const tell = (message: string): void =>
    faults.add({ file: changesetsIn, line: 1, column: 1 }, "BUNDLE_INCOMPLETE", message);
  if (changesets.length === 0) return tell("It holds no changeset.");
  for (const [index, changeset] of changesets.entries()) {
    const [issue] = Changeset.safeParse(changeset).error?.issues ?? [];
    if (issue) return tell(`The changeset ${changeset.seq} has no ${issue.path.join(".")} that can be read.`);
    if (changeset.seq !== index + 1) return tell(`The changeset ${index + 1} is missing.`);
    const before = changesets[index - 1];
    if (before && Date.parse(changeset.recordedAt) < Date.parse(before.recordedAt))
      return tell(`The changeset ${changeset.seq} is dated before the one it follows.`);
  }
  if (release === null) tell("It does not say of which release it is.");
  else if (changesets.at(-1)?.digest !== release)
    tell("Its last changeset is not the one that it says that it was taken out at.");
}
