import type { ParticipationAct } from "../../../../model/index.js";
import type { ActWords, MembershipWords, Place, ReachWords, StatusWords, StepWords } from "./words.js";

/** Anything that may stand between two words of a pattern; captured, as every stretch of a pattern that takes words unseen is. */
export const GAP = "([^;.¤]{0,110}?)";
const re = (source: string): RegExp => new RegExp(source, "dgiu");
export const HAS = "(?:is|are|was|were|has been|have been|had been|having been|be|been|being|stands?|stood|remains?)";
export const NOT =
  "(?:\\s(?:not|never|ever|still|also|now|since|duly|formally|subsequently|later|first|already|currently|then))*";

export const step = (
  steps: readonly string[],
  words: string,
  pattern: string,
  rest: Partial<StepWords> = {},
): StepWords => ({
  says: "step",
  ...{ steps, words, pattern: re(pattern), of: "person", subject: "either" },
  ...rest,
});
export const status = (
  statuses: readonly string[],
  words: string,
  pattern: string,
  subject: Place = "before",
  of: StatusWords["of"] = "person",
): StatusWords => ({ says: "status", statuses, words, pattern: re(pattern), of, subject });
export const act = (
  acts: readonly ParticipationAct[],
  words: string,
  pattern: string,
  subject: Place = "before",
): ActWords => ({
  says: "act",
  ...{ acts, words, pattern: re(pattern), subject },
});
export const membership = (how: MembershipWords["how"], words: string, pattern: string, subject: Place = "before") =>
  ({ says: "membership", how, words, pattern: re(pattern), subject }) as const;
export const reach = (words: string, pattern: string): ReachWords => ({ says: "reach", words, pattern: re(pattern) });

export const CONVICTION = ["convicted-first-instance", "conviction-final"];
export const ACQUITTAL = ["acquitted-first-instance", "acquittal-final"];
export const ANYBODY = { of: "anybody" } as const;
export const BEFORE = { subject: "before" } as const;
