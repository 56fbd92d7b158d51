import { connections } from "./connections.js";
import { elements } from "./elements.js";
import { impact } from "./impact.js";
import { posture } from "./posture.js";
import { remedies } from "./remedies.js";
import { sums } from "./sums.js";

/** SDL of what an analyst asks of proceedings, elements, remedies and the record itself: a file for each question. */
export const analysis: readonly string[] = [connections, elements, impact, posture, remedies, sums];
