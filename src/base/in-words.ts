/** Beginnings that keep their hyphen: a counter-claim, a non-recognition, a co-perpetration. */
const PREFIXES = /\b(co|counter|non|self) (?=[a-z])/g;

/**
 * A code of a closed vocabulary as it reads within a sentence: `FAILURE_TO_PREVENT` → failure to prevent,
 * `procedural-step` → procedural step, `ArmedGroup` → armed group, `counter-claim` → counter-claim,
 * `STATE_ORGAN` → State organ.
 */
export const inWords = (code: string): string =>
  code
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[-_]/g, " ")
    .toLowerCase()
    .replaceAll(PREFIXES, "$1-")
    .replaceAll(/\bstate(s?)\b/g, "State$1");
