import { formatDay } from "../../../../src/base/index.js";
import type { ClaimRecord } from "../../../../src/model/index.js";
import { extrasOf, headOf, rangeOf } from "../../../support/describe-claim.js";

const EXTRAS = [
  "bound",
  "value",
  "unit",
  "nestsIn",
  "involvement",
  "finding",
  "allegedActor",
  "relation",
  "class",
  "extent",
  "step",
  "effect",
  "affects",
  "by",
  "categories",
  "cooperation",
  "addressees",
  "remedies",
  "mechanisms",
  "members",
  "rule",
  "bearsOn",
  "form",
  "channel",
  "about",
  "provision",
  "provisions",
  "response",
  "answers",
];

/** One claim as one line of the tables of this folder. */
export const describeRow = (claim: ClaimRecord, keyOf: ReadonlyMap<string, string>): string => {
  const { time } = claim;
  const ends = [time.starting && "starting", time.ending && "ending"].filter(Boolean).map((end) => `, ${end}`);
  return [
    headOf(claim),
    claim.speaker,
    `${claim.source} @ ${claim.at}`,
    claim.actOn === null ? "no day" : formatDay(claim.actOn),
    rangeOf(claim) + ends.join(""),
    claim.standard ?? "no standard",
    extrasOf(claim, EXTRAS, keyOf),
  ].join(" | ");
};
