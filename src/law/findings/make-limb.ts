import { unique } from "../../base/index.js";
import type { Limb, LimbKind } from "../facts/index.js";
import { sentence } from "../words/index.js";
import type { Finding } from "./finding.js";
import { worst } from "./outcomes.js";

/**
 * Makes one limb of what rules found. Findings that decide come first in the sentence; those that are merely met follow
 * only where nothing stronger speaks. The provisions and rulings of every finding are kept.
 */
export function makeLimb(kind: LimbKind, findings: readonly Finding[]): Limb {
  const [only] = findings;
  // Nearly every limb is made of one finding, and every answer of many limbs.
  if (only && findings.length === 1)
    return {
      kind,
      state: only.state,
      sentence: sentence(only.sentence),
      provisions: unique(only.provisions),
      claims: unique(only.claims),
      authority: only.authority ?? "OUR_APPLICATION",
      rulings: unique(only.rulings ?? []),
      pendingChallenges: unique(only.pendingChallenges ?? []),
      contestedBy: unique(only.contestedBy ?? []),
    };
  const state = worst(findings.map((finding) => finding.state));
  const deciding = findings.filter((finding) => finding.state === state);
  const isPassed = state === "MET" || state === "NOT_APPLICABLE";
  const spoken = isPassed
    ? findings
    : [...deciding, ...findings.filter((finding) => finding.state !== state && finding.state !== "MET")];
  const all = (pick: (finding: Finding) => readonly string[] | undefined): string[] =>
    unique(findings.flatMap((finding) => pick(finding) ?? []));
  return {
    kind,
    state,
    sentence: unique(spoken.map((finding) => sentence(finding.sentence))).join(" "),
    provisions: all((finding) => finding.provisions),
    // What only speaks for it explains nothing where something stronger decides: taking away what is cited must tell.
    claims: unique((isPassed ? findings : deciding).flatMap((finding) => finding.claims)),
    authority: deciding.find((finding) => finding.authority)?.authority ?? "OUR_APPLICATION",
    rulings: all((finding) => finding.rulings),
    pendingChallenges: all((finding) => finding.pendingChallenges),
    contestedBy: all((finding) => finding.contestedBy),
  };
}
