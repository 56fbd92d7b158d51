import { type Day, formatDay, hasCertain, hasPossible, OPEN_END, OPEN_START } from "../../src/base/index.js";
import type { ClaimRecord } from "../../src/model/index.js";

/** `[2023-10-07 … 2025-12-10]`, days inclusive; nothing before or after `…` for an open end. */
const span = (from: Day, to: Day): string =>
  `[${from === OPEN_START ? "" : formatDay(from)} … ${to === OPEN_END ? "" : formatDay(to - 1)}]`;

/** The days a claim holds for, in words a table can hold. */
export const rangeOf = ({ time }: ClaimRecord): string => {
  const certain = hasCertain(time) ? `certain ${span(time.certFrom, time.certTo)}` : "";
  const wider = hasPossible(time) && (time.possFrom !== time.certFrom || time.possTo !== time.certTo);
  const possible = wider ? `possible ${span(time.possFrom, time.possTo)}` : "";
  return [certain, possible].filter(Boolean).join(", ") || "undated";
};

/** What else makes a claim what it is, as `name=value`; other claims are named by their keys, wording is left out. */
export const extrasOf = (
  { fields, object, subject, scope }: ClaimRecord,
  names: readonly string[],
  keyOf: ReadonlyMap<string, string>,
): string =>
  names
    .flatMap((name) => {
      const { [name]: value }: Readonly<Record<string, unknown>> = fields;
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      if ([object, subject].includes(value as string) || (name !== "allegedActor" && scope === value)) return [];
      return [
        `${name}=${[value]
          .flat()
          .map((item) => keyOf.get(item as string) ?? item)
          .join("+")}`,
      ];
    })
    .join(" ");

/** Kind, subject and object of a claim. */
export const headOf = (claim: ClaimRecord): string => `${claim.kind}: ${claim.subject ?? "-"} > ${claim.object ?? "-"}`;
