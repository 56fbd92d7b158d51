import { mayCount } from "../../reading/counts.js";
import { DENIES } from "./find-on-denials.js";
import { FINDS } from "./find-on-findings.js";

/**
 * Whether a text may tell what somebody found, denied or counted, so that it has to be held against all that is claimed and
 * not against the law alone: it does where it holds a word for finding or denying, or numbers beside what is counted.
 */
export const tellsWhatIsSaid = (text: string): boolean =>
  mayCount(text) || [DENIES, FINDS].some((pattern) => text.search(pattern) >= 0);
