import { alias } from "./alias.js";
import { appraisal } from "./appraisal.js";
import { attribution } from "./attribution.js";
import { call } from "./call.js";
import { characterization } from "./characterization.js";
import { conflictClass } from "./conflict-class.js";
import { cooperation } from "./cooperation.js";
import { elementFinding } from "./element-finding.js";
import { figure } from "./figure.js";
import { harm } from "./harm.js";
import { identifier } from "./identifier.js";
import type { AnyKind } from "./kind.js";
import { mandate } from "./mandate.js";
import { nationality } from "./nationality.js";
import { notice } from "./notice.js";
import { obstruction } from "./obstruction.js";
import { occurrence } from "./occurrence.js";
import { participation } from "./participation.js";
import { pattern } from "./pattern.js";
import { posting } from "./posting.js";
import { proceduralStep } from "./procedural-step.js";
import { response } from "./response.js";
import { stationing } from "./stationing.js";
import { structure } from "./structure.js";
import { territory } from "./territory.js";

/** The closed list of claim kinds. A new one is a decision, written down in src/decisions. */
export const KINDS = {
  alias,
  appraisal,
  attribution,
  call,
  characterization,
  "conflict-class": conflictClass,
  cooperation,
  "element-finding": elementFinding,
  figure,
  harm,
  identifier,
  mandate,
  nationality,
  notice,
  obstruction,
  occurrence,
  participation,
  pattern,
  posting,
  "procedural-step": proceduralStep,
  response,
  stationing,
  structure,
  territory,
} as const;

export type ClaimKind = keyof typeof KINDS;
export const CLAIM_KINDS: readonly ClaimKind[] = Object.keys(KINDS) as ClaimKind[];
// Whoever asks for a kind by a name that is not known beforehand reads no field of its own by name.
export const kindOf = (kind: ClaimKind): AnyKind => KINDS[kind] as unknown as AnyKind;

/** The kinds of claims that jurisdiction and postures look at; a snapshot holds these and no others. */
export type LawClaimKind = { [K in ClaimKind]: (typeof KINDS)[K]["readByLaw"] extends true ? K : never }[ClaimKind];
export const isReadByLaw = (kind: ClaimKind): kind is LawClaimKind => KINDS[kind].readByLaw;
export const LAW_CLAIM_KINDS: readonly LawClaimKind[] = CLAIM_KINDS.filter(isReadByLaw);

/** The ids that a claim of a kind names as its subject, object and scope; null where its fields name none. */
export function rolesOf(
  kind: ClaimKind,
  fields: Readonly<Record<string, unknown>>,
): { subject: string | null; object: string | null; scope: string | null } {
  const { subject, object, scope } = kindOf(kind).roles;
  const named = (field: string | undefined): string | null =>
    field ? ((fields[field] as string | undefined) ?? null) : null;
  return { subject: named(subject), object: named(object), scope: named(scope) };
}
export { inSentence, isPlural, treatyInSentence } from "./in-sentence.js";
export * from "./kind.js";
export { actInWords } from "./participation.js";
