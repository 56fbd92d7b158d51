import { cited } from "./cited.js";
import { connections } from "./connections.js";
import { cooperation } from "./cooperation.js";
import { drafts } from "./drafts.js";
import { elements } from "./elements.js";
import { evidence } from "./evidence.js";
import { impact } from "./impact.js";
import { notice } from "./notice.js";
import { obstacles } from "./obstacles.js";
import { patterns } from "./patterns.js";
import { pins } from "./pins.js";
import { posture } from "./posture.js";
import { record } from "./record.js";
import { remedies } from "./remedies.js";
import { sums } from "./sums.js";
import { tenure } from "./tenure.js";

/** SDL of what an analyst asks of proceedings, elements, remedies and the record itself: a file for each question. */
export const analysis: readonly string[] = [
  cited,
  connections,
  cooperation,
  drafts,
  elements,
  evidence,
  impact,
  notice,
  obstacles,
  patterns,
  pins,
  posture,
  record,
  remedies,
  sums,
  tenure,
];
