import { type ClaimKind, kindOf, type SourceInput } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import type { Located, Parsed } from "../read/parse-files.js";

/** Steps that only a court's own decision takes. */
const DECIDED: ReadonlySet<unknown> = new Set([
  "convicted-first-instance",
  "acquitted-first-instance",
  "conviction-final",
  "acquittal-final",
  "sentence",
  "conviction-annulled",
  "breach-found",
  "no-breach-found",
]);
const COURTS_WORD: ReadonlySet<unknown> = new Set(["APPEAL_RULING", "CHAMBER_RULING", "RULING_UNDER_CHALLENGE"]);

/**
 * What claims may not say whoever says it: that a thing stands under or in itself, that a court has decided where no
 * decision is cited, or that a place in a source was checked when it was not.
 */
export function checkClaims(
  claims: readonly Located<Record<string, unknown>>[],
  parsed: Parsed,
  faults: FaultList,
): void {
  const kindOfSource = new Map(parsed.sources.map(({ value }) => [value.id, value.kind]));
  for (const claim of claims) {
    checkItself(claim, faults);
    checkDecided(claim, kindOfSource.get(claim.value.source as string), faults);
    const { at, verification } = claim.value;
    if (verification === "verified" && /^not checked\b/i.test(at as string))
      faults.add(claim.at(["at"]), "SEED_NOT_CHECKED", "The claim is called verified, and its place was not checked.");
  }
}

function checkItself(claim: Located<Record<string, unknown>>, faults: FaultList): void {
  for (const [field, other] of kindOf(claim.value.kind as ClaimKind).apart ?? []) {
    const named = [claim.value[other] ?? []].flat() as unknown[];
    if (named.includes(claim.value[field]))
      faults.add(claim.at([other]), "SEED_CYCLE", `\`${field}\` and \`${other}\` are both "${claim.value[field]}".`);
  }
}

function checkDecided(
  claim: Located<Record<string, unknown>>,
  source: SourceInput["kind"] | undefined,
  faults: FaultList,
): void {
  if (source === undefined || source === "decision") return;
  const { step, publicity, ruling, rule } = claim.value;
  const authority = ((ruling ?? rule) as { authority?: unknown } | undefined)?.authority;
  if (COURTS_WORD.has(authority))
    faults.add(
      claim.at([ruling ? "ruling" : "rule", "authority"]),
      "SEED_COURT_WITHOUT_DECISION",
      `\`${authority}\` is a court's word, and the source is of kind ${source}.`,
    );
  else if (DECIDED.has(step) && publicity !== "reported-only")
    faults.add(
      claim.at(["step"]),
      "SEED_COURT_WITHOUT_DECISION",
      `Only a court's decision can carry the step "${step}", and the source is of kind ${source}.`,
    );
}
