import { appraisal } from "./appraisal.js";
import { attribution } from "./attribution.js";
import { call } from "./call.js";
import { characterization } from "./characterization.js";
import { conflictClass } from "./conflict-class.js";
import { cooperation } from "./cooperation.js";
import { elementFinding } from "./element-finding.js";
import { figure } from "./figure.js";
import { harm } from "./harm.js";
import type { KindDefinition } from "./kind.js";
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
  appraisal,
  attribution,
  call,
  characterization,
  "conflict-class": conflictClass,
  cooperation,
  "element-finding": elementFinding,
  figure,
  harm,
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
export const kindOf = (kind: ClaimKind): KindDefinition => KINDS[kind] as unknown as KindDefinition;
export * from "./kind.js";
